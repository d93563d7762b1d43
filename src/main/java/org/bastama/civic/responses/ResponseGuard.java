package org.bastama.civic.responses;

import org.bastama.civic.authorities.Officials;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;

/** Finds out for whom a person speaks, and so what is allowed now. */
@Component
public class ResponseGuard {

    private final HandOverRepository handOvers;
    private final Officials officials;

    ResponseGuard(HandOverRepository handOvers, Officials officials) {
        this.handOvers = handOvers;
        this.officials = officials;
    }

    /** What the person may do with a petition now; nothing when it was never handed over. */
    public ResponseActions of(PetitionNumber number, Actor actor) {
        return handOvers
                .current(number)
                .map(handOver -> of(handOver, actor))
                .orElseGet(() -> ResponseActions.of(null, false));
    }

    ResponseActions of(HandOver handOver, Actor actor) {
        return ResponseActions.of(handOver, officials.speaksFor(actor, handOver.authoritySlug()));
    }

    /** The hand-over that waits, else the last one; rejected with {@code responses.not-handed-over}. */
    HandOver handOver(PetitionNumber number) {
        return handOvers.current(number).orElseThrow(() -> Rejection.of("responses.not-handed-over"));
    }
}
