package org.bastama.civic.consultations.contributions;

import org.bastama.civic.consultations.Consultation;
import org.jspecify.annotations.Nullable;

/**
 * What the link of a contributor's mail leads to.
 *
 * @param consultation null when there is no such link
 * @param contribution without a name; null when there is no such link, or nothing of the contribution is left
 */
public record ContributionLink(
        State state,
        @Nullable Consultation consultation,
        @Nullable Contribution contribution) {

    private static final ContributionLink UNKNOWN_LINK = new ContributionLink(State.UNKNOWN, null, null);

    /** No such link. */
    public static ContributionLink unknown() {
        return UNKNOWN_LINK;
    }

    /** What the link can still do. */
    public enum State {
        /** The button confirms. */
        CONFIRMABLE,
        /** Confirmed; can be taken back until the outcome is published. */
        CONFIRMED,
        /** Its time has passed. */
        EXPIRED,
        /** The consultation was over before it was confirmed. */
        CLOSED,
        /** The mailbox has said as much as one may in this part. */
        REFUSED,
        /** A moderator took it away. */
        HIDDEN,
        /** It was taken back. */
        DELETED,
        UNKNOWN
    }
}
