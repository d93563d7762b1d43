package org.bastama.civic.responses;

import java.time.Clock;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A petition that is taken down asks nothing of its authority any more: its deadlines stop, its drafts go. */
@Component
class EndHandOver {

    private final HandOverRepository handOvers;
    private final DeadlineRepository deadlines;
    private final ResponseRepository responses;
    private final Clock clock;

    EndHandOver(HandOverRepository handOvers, DeadlineRepository deadlines, ResponseRepository responses, Clock clock) {
        this.handOvers = handOvers;
        this.deadlines = deadlines;
        this.responses = responses;
        this.clock = clock;
    }

    @EventListener
    void on(PetitionStepped event) {
        var now = clock.instant();
        if (event.to() == PetitionState.TAKEN_DOWN && handOvers.end(event.number(), now)) {
            deadlines.stop(event.number(), now);
            responses.deleteDrafts(event.number());
        }
    }
}
