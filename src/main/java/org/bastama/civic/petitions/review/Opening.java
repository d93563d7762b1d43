package org.bastama.civic.petitions.review;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.steps.PetitionMark;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.civic.petitions.steps.Terms;
import org.bastama.civic.petitions.tally.Thresholds;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a petition opens for signatures, whether a moderator opens it at once or on appeal. */
@Component
class Opening {

    private final PetitionSteps steps;
    private final Thresholds thresholds;
    private final TerritoryQueries territories;
    private final AuthorityQueries authorities;
    private final ProcedureQueries procedures;
    private final Terms terms;
    private final Clock clock;

    Opening(
            PetitionSteps steps,
            Thresholds thresholds,
            TerritoryQueries territories,
            AuthorityQueries authorities,
            ProcedureQueries procedures,
            Terms terms,
            Clock clock) {
        this.steps = steps;
        this.thresholds = thresholds;
        this.territories = territories;
        this.authorities = authorities;
        this.procedures = procedures;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Opens a locked petition now: fixes the procedure's version, the population and what each threshold asks for.
     * Rejected with {@code procedures.population-missing} when a population was taken away meanwhile.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Petition open(Petition petition) {
        var procedure = procedureInForce(petition);
        var territory = authorities
                .find(Objects.requireNonNull(petition.authoritySlug()))
                .flatMap(authority -> territories.find(authority.territoryCode()))
                .orElseThrow(() -> Rejection.of("petitions.unknown-authority"));
        procedure.thresholds().forEach(threshold -> threshold.rule().required(territory));
        thresholds.fix(petition.number(), procedure, territory.population());
        var now = clock.instant();
        var closesAt = terms.end(now, procedure.collection(), procedure);
        return steps.step(
                petition,
                PetitionState.OPEN,
                PetitionMark.opened(
                        new PetitionMark.Opening(now, closesAt, procedure.version(), territory.population())),
                new PetitionSteps.Entry(
                        "opened",
                        closesAt == null
                                ? Map.of()
                                : Map.of("date", Formats.day(closesAt).toString()),
                        LocalizedText.empty()));
    }

    /** What was gathered before may reach a threshold at once; after whatever else the opening brings. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Petition opened) {
        thresholds.settle(opened, clock.instant());
    }

    /** When collecting ends, for mails: a day, or {@code none}. */
    static Object closing(Petition opened) {
        var closesAt = opened.moments().closesAt();
        return closesAt == null ? "none" : Formats.day(closesAt);
    }

    /** The version in force on the day of opening; the one it was handed in under when the procedure has ended since. */
    private Procedure procedureInForce(Petition petition) {
        var code = Objects.requireNonNull(petition.procedureCode());
        return procedures.current().stream()
                .filter(procedure -> procedure.code().equals(code))
                .findFirst()
                .or(() -> procedures.find(code, Objects.requireNonNull(petition.procedureVersion())))
                .orElseThrow();
    }
}
