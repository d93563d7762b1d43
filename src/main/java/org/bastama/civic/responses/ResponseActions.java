package org.bastama.civic.responses;

import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do with a petition that was handed over: asked by buttons and by use cases alike.
 *
 * @param read see it on the desk
 * @param register enter it into the authority's register, once
 * @param answer write and publish the final response, once
 */
public record ResponseActions(boolean read, boolean register, boolean answer) {

    private static final ResponseActions NONE = new ResponseActions(false, false, false);

    /** The answer for a hand-over, if there is one, and a person who speaks for its authority today or does not. */
    public static ResponseActions of(@Nullable HandOver handOver, boolean speaksForAuthority) {
        if (handOver == null || !speaksForAuthority) {
            return NONE;
        }
        var open = handOver.endedAt() == null;
        return new ResponseActions(true, open && handOver.incomingNumber() == null, open);
    }

    /** Rejected unless the person may register. */
    void requireRegister() {
        requireRead();
        if (!register) {
            throw Rejection.of(answer ? "responses.already-registered" : "responses.already-answered");
        }
    }

    /** Rejected unless the person may answer. */
    void requireAnswer() {
        requireRead();
        if (!answer) {
            throw Rejection.of("responses.already-answered");
        }
    }

    private void requireRead() {
        if (!read) {
            throw Rejection.of("shared.not-allowed");
        }
    }
}
