package org.bastama.outside.notifications;

import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the link of a mail that asks to confirm leads to; the number, and the language of that mail, are null when the
 * token is unknown or expired.
 */
public record FollowLink(
        State state,
        @Nullable PetitionNumber number,
        @Nullable Language language) {

    /** What the link can still do. */
    public enum State {
        CONFIRMABLE,
        CONFIRMED,
        UNKNOWN
    }

    static FollowLink unknown() {
        return new FollowLink(State.UNKNOWN, null, null);
    }
}
