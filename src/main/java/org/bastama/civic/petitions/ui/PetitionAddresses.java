package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionActions.Visibility;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.filings.Filing;
import org.bastama.civic.petitions.filings.FilingQueries;
import org.bastama.civic.petitions.reports.ReportPetition;
import org.bastama.foundation.moderation.Report;
import org.bastama.foundation.moderation.Reports;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.AddressBook;
import org.jspecify.annotations.Nullable;

/** What the addresses of petitions lead to, for the current visitor; what is malformed leads nowhere. */
@org.springframework.stereotype.Component
class PetitionAddresses implements AddressBook {

    /** A petition and how much of it is shown. */
    record Seen(Petition petition, Visibility visibility) {}

    private final PetitionQueries petitions;
    private final PetitionGuard guard;
    private final FilingQueries filings;
    private final Reports reports;
    private final CurrentActor currentActor;

    PetitionAddresses(
            PetitionQueries petitions,
            PetitionGuard guard,
            FilingQueries filings,
            Reports reports,
            CurrentActor currentActor) {
        this.petitions = petitions;
        this.guard = guard;
        this.filings = filings;
        this.reports = reports;
        this.currentActor = currentActor;
    }

    @Override
    public Map<Class<? extends Component>, Lookup> lookups() {
        return Map.of(
                PetitionView.class,
                (parameters, query) -> page(parameters, key(query))
                        .map(seen -> standing(seen.visibility()))
                        .orElse(Standing.NOT_THERE),
                WorkspaceView.class,
                (parameters, query) -> Standing.of(led(parameters)),
                ReviewView.class,
                (parameters, query) -> Standing.of(reviewed(parameters)),
                FilingReviewView.class,
                (parameters, query) -> Standing.of(filing(parameters)),
                AppealReviewView.class,
                (parameters, query) -> Standing.of(appealed(parameters)),
                ReportReviewView.class,
                (parameters, query) -> Standing.of(report(parameters)));
    }

    /** The petition of a public page; the key is the one of the direct link, if there is one. */
    Optional<Seen> page(RouteParameters parameters, @Nullable String key) {
        return petition(parameters)
                .map(petition -> new Seen(
                        petition, guard.of(petition, currentActor.get()).visibility(key)));
    }

    /** The key of the direct link in a query. */
    static @Nullable String key(QueryParameters query) {
        return query.getSingleParameter("key").orElse(null);
    }

    /** The petition of a workspace, for those who lead it. */
    Optional<Petition> led(RouteParameters parameters) {
        return petition(parameters)
                .filter(petition -> guard.of(petition, currentActor.get()).mayLead());
    }

    /** The petition that a moderator reviews: nobody's draft. */
    Optional<Petition> reviewed(RouteParameters parameters) {
        return petition(parameters).filter(petition -> petition.state() != PetitionState.DRAFT);
    }

    /** The petition of an appeal; whoever leads the petition reads it in the workspace. */
    Optional<Petition> appealed(RouteParameters parameters) {
        var actor = currentActor.get();
        return petition(parameters).filter(petition -> {
            var actions = guard.of(petition, actor);
            return actions.contest().filter(contest -> contest.appeal() != null).isPresent()
                    && (actor.is(Role.MODERATOR) || actions.judge().isPresent());
        });
    }

    /** The filing that a moderator reviews. */
    Optional<Filing> filing(RouteParameters parameters) {
        return number(parameters).flatMap(filings::find);
    }

    /** The report that a moderator reviews. */
    Optional<Report> report(RouteParameters parameters) {
        return parameters
                .get("id")
                .filter(typed -> typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .flatMap(id -> reports.find(ReportPetition.QUEUE, id));
    }

    private Optional<Petition> petition(RouteParameters parameters) {
        return number(parameters).flatMap(petitions::find);
    }

    private static Optional<PetitionNumber> number(RouteParameters parameters) {
        return parameters
                .get("number")
                .filter(typed -> typed.matches("[1-9]\\d{0,17}"))
                .map(typed -> new PetitionNumber(Long.parseLong(typed)));
    }

    private static Standing standing(Visibility visibility) {
        return switch (visibility) {
            case WHOLE, WITHOUT_TEXT -> Standing.THERE;
            case GONE -> Standing.GONE;
            case NOT_THERE -> Standing.NOT_THERE;
        };
    }
}
