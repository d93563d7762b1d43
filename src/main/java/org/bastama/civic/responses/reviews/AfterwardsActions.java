package org.bastama.civic.responses.reviews;

import org.bastama.civic.responses.Permit;
import org.bastama.foundation.shared.Rejection;

/**
 * What a person may do for a petition after its final response: asked by buttons and by use cases alike.
 *
 * @param speaks whether the person coordinates it
 * @param reply publish the group's reply, once
 * @param correct publish a new version of it
 * @param review ask to have the response reviewed, once; or why not
 */
public record AfterwardsActions(boolean speaks, boolean reply, boolean correct, Permit review) {

    private static final Permit NOT_ALLOWED = Permit.refused("shared.not-allowed");

    static final AfterwardsActions NONE = new AfterwardsActions(false, false, false, NOT_ALLOWED);

    void requireReply() {
        require(reply);
    }

    void requireCorrect() {
        require(correct);
    }

    void requireReview() {
        require(speaks);
        var refusal = review.refusal();
        if (refusal != null) {
            throw Rejection.of(refusal, review.arguments().toArray());
        }
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw Rejection.of(speaks ? "responses.reply.not-now" : "shared.not-allowed");
        }
    }
}
