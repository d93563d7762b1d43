package org.bastama.civic.petitions.handover;

import java.time.Clock;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.steps.PetitionMark;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where signatures here are declared support only, a petition is handed over when its filing on the state portal is
 * confirmed: the filing stands for the threshold. A petition that is still open goes on collecting support.
 */
@Component
public class HandOverByFiling {

    private final PetitionSteps steps;
    private final PetitionQueries petitions;
    private final PetitionGuard guard;
    private final HandOvers handOvers;
    private final Clock clock;

    HandOverByFiling(
            PetitionSteps steps, PetitionQueries petitions, PetitionGuard guard, HandOvers handOvers, Clock clock) {
        this.steps = steps;
        this.petitions = petitions;
        this.guard = guard;
        this.handOvers = handOvers;
        this.clock = clock;
    }

    /** Hands over for the first threshold, which starts the deadline; the caller has seen the filing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirmed(PetitionNumber number, Actor moderator) {
        var petition = steps.lock(number);
        var actions = guard.of(petition, moderator);
        actions.require(actions.mayConfirmFiling());
        handOvers.handOver(petition, petition.thresholds().getFirst(), clock.instant());
        if (petition.state() == PetitionState.CLOSED_BELOW) {
            steps.step(petitions.find(number).orElseThrow(), PetitionState.HANDED_OVER, PetitionMark.none(), null);
        }
    }
}
