package org.bastama.civic.consultations.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ReviewedContributions;
import org.bastama.civic.consultations.review.ContributionName;
import org.bastama.civic.consultations.review.HidingAppeals;
import org.bastama.civic.consultations.review.ReportContribution;
import org.bastama.foundation.moderation.Report;
import org.bastama.foundation.moderation.Reports;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.AddressBook;

/** What the addresses of moderated contributions lead to, for the current visitor. */
@org.springframework.stereotype.Component
class ReviewAddresses implements AddressBook {

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Reports reports;
    private final ConsultationQueries consultations;
    private final ReviewedContributions contributions;
    private final HidingAppeals appeals;
    private final CurrentActor currentActor;

    ReviewAddresses(
            Reports reports,
            ConsultationQueries consultations,
            ReviewedContributions contributions,
            HidingAppeals appeals,
            CurrentActor currentActor) {
        this.reports = reports;
        this.consultations = consultations;
        this.contributions = contributions;
        this.appeals = appeals;
        this.currentActor = currentActor;
    }

    /** A contribution and its consultation. */
    record Reviewed(Consultation consultation, Contribution contribution) {}

    @Override
    public Map<Class<? extends Component>, Lookup> lookups() {
        return Map.of(
                ContributionReportView.class, (parameters, query) -> Standing.of(report(parameters)),
                HidingAppealView.class, (parameters, query) -> Standing.of(appealed(parameters)));
    }

    /** The report of an address. */
    Optional<Report> report(RouteParameters parameters) {
        return parameters
                .get("id")
                .filter(typed -> typed.matches(ID))
                .map(UUID::fromString)
                .flatMap(id -> reports.find(ReportContribution.QUEUE, id));
    }

    /** What a report is about, if it is still there. */
    Optional<Reviewed> reviewed(ContributionName name) {
        return consultations
                .published(name.consultation())
                .flatMap(consultation -> contributions
                        .find(name.consultation(), name.number())
                        .map(contribution -> new Reviewed(consultation, contribution)));
    }

    /** What an appeal is about; for moderators, and for administrators who have to decide it. */
    Optional<Reviewed> appealed(RouteParameters parameters) {
        var actor = currentActor.get();
        return ContributionName.parse(parameters.get("number").orElse("") + "/"
                        + parameters.get("contribution").orElse(""))
                .flatMap(this::reviewed)
                .filter(one -> appeals.contest(one.consultation(), one.contribution())
                        .filter(contest -> contest.appeal() != null)
                        .isPresent())
                .filter(one -> actor.is(Role.MODERATOR)
                        || appeals.judge(one.consultation(), one.contribution(), actor)
                                .isPresent());
    }
}
