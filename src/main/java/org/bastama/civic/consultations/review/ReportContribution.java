package org.bastama.civic.consultations.review;

import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ReviewedContributions;
import org.bastama.foundation.moderation.Reports;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports a contribution to the moderators: open to everybody. */
@Component
public class ReportContribution {

    /** The queue of these reports; a subject is a {@link ContributionName}. */
    public static final String QUEUE = "contribution-reports";

    private final Reports reports;
    private final ConsultationQueries consultations;
    private final ReviewedContributions contributions;

    ReportContribution(Reports reports, ConsultationQueries consultations, ReviewedContributions contributions) {
        this.reports = reports;
        this.consultations = consultations;
        this.contributions = contributions;
    }

    /** The public one of a number; rejected with {@code shared.unknown-number}. */
    @Transactional(readOnly = true)
    public Contribution find(ConsultationNumber number, int contribution) {
        return consultations
                .published(number)
                .flatMap(there -> contributions.find(number, contribution))
                .filter(found -> found.state().isPublic())
                .orElseThrow(() -> Rejection.of("shared.unknown-number"));
    }

    /** Reports it. Rejected like {@link Reports#report}, or as above. */
    @Transactional
    public void report(
            ConsultationNumber number,
            int contribution,
            @Nullable String reasonCode,
            String note,
            String networkAddress,
            Actor actor) {
        var subject = ContributionName.of(find(number, contribution)).toString();
        reports.report(QUEUE, subject, HideContribution.ABOUT, reasonCode, note, networkAddress, actor);
    }
}
