package org.bastama.civic.responses.commitments;

import org.bastama.civic.responses.LetterAnnulled;
import org.bastama.foundation.shared.Rejection;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What an authority promised is part of its answer: a letter can no longer be taken back then. */
@Component
class KeepPromisedAnswer {

    private final CommitmentRepository commitments;

    KeepPromisedAnswer(CommitmentRepository commitments) {
        this.commitments = commitments;
    }

    @EventListener
    void on(LetterAnnulled event) {
        if (!commitments.of(event.petition()).isEmpty()) {
            throw Rejection.of("petitions.answer-settled");
        }
    }
}
