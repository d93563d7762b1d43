package org.bastama.outside.notifications;

import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the link of a mail that asks to confirm leads to; what it is about, and the language of that mail, are null when
 * the link does nothing any more.
 *
 * @param number of a petition
 * @param place where it is one
 */
public record FollowLink(
        State state,
        @Nullable PetitionNumber number,
        @Nullable FollowedPlace place,
        @Nullable Language language) {

    /** What the link can still do. */
    public enum State {
        CONFIRMABLE,
        CONFIRMED,
        ENDED,
        UNKNOWN
    }

    /** There was one: its time has passed, or whoever followed has ended it. */
    static FollowLink ended() {
        return new FollowLink(State.ENDED, null, null, null);
    }

    /** There never was one, or so long ago that nobody knows. */
    static FollowLink unknown() {
        return new FollowLink(State.UNKNOWN, null, null, null);
    }
}
