package org.bastama.civic.petitions.tally;

import java.time.Clock;
import java.time.Instant;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.steps.ModerationTerm;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows from a new tally: enough supporters send a petition to moderation, a threshold reached is a dated fact
 * (or struck when the tally falls below before hand-over), and one with {@code when_reached} is handed over.
 * Idempotent; called after each batch, outside its transaction. Concurrent calls queue on the petition's row, and only
 * when there is something to do.
 */
@Component
@NamedInterface("tally")
public class SettleTally {

    private final PetitionQueries petitions;
    private final PetitionSteps steps;
    private final Tallies tallies;
    private final Thresholds thresholds;
    private final ModerationTerm moderation;
    private final ProcedureQueries procedures;
    private final Clock clock;

    SettleTally(
            PetitionQueries petitions,
            PetitionSteps steps,
            Tallies tallies,
            Thresholds thresholds,
            ModerationTerm moderation,
            ProcedureQueries procedures,
            Clock clock) {
        this.petitions = petitions;
        this.steps = steps;
        this.tallies = tallies;
        this.thresholds = thresholds;
        this.moderation = moderation;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** Looks at the petition's tally and does what is due; an unknown number is left alone. */
    @Transactional
    public void after(PetitionNumber number) {
        var seen = petitions.find(number);
        if (seen.isPresent() && somethingDue(seen.get())) {
            settle(steps.lock(number), clock.instant());
        }
    }

    private boolean somethingDue(Petition petition) {
        return switch (petition.state()) {
            case GATHERING -> enoughSupporters(petition);
            case OPEN -> thresholds.somethingDue(petition);
            default -> false;
        };
    }

    private void settle(Petition locked, Instant now) {
        if (locked.state() == PetitionState.GATHERING && enoughSupporters(locked)) {
            moderation.begin(locked, now, "supporters_reached");
        } else if (locked.state() == PetitionState.OPEN) {
            thresholds.settle(locked, now);
        }
    }

    /** Whether enough support it, of every identity level: the gate only shows that somebody wants the petition. */
    public boolean enoughSupporters(Petition petition) {
        var code = petition.procedureCode();
        var version = petition.procedureVersion();
        if (code == null || version == null) {
            return false;
        }
        var count = tallies.of(petition);
        return procedures
                .find(code, version)
                .map(Procedure::supporters)
                .filter(gate -> count.count() + count.declared() >= gate.count())
                .isPresent();
    }
}
