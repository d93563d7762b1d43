package org.bastama.civic.signatures;

import java.time.Instant;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a link from a signer's mail leads to. Never the signer's data: the mail may have been forwarded.
 *
 * @param number null when the token is unknown
 * @param language that of the signer's mails; null when the token is unknown
 */
public record SignatureLink(
        State state,
        @Nullable PetitionNumber number,
        @Nullable Instant confirmedAt,
        @Nullable Language language) {

    /** Behind the link of a mail to a mailbox that had signed before, so that its page tells of that signature. */
    public static final String EARLIER = "?earlier=1";

    private static final SignatureLink UNKNOWN_LINK = new SignatureLink(State.UNKNOWN, null, null, null);

    /** No such link. */
    public static SignatureLink unknown() {
        return UNKNOWN_LINK;
    }

    /** What the link can still do. */
    public enum State {
        /** Pending: the button confirms. */
        CONFIRMABLE,
        /** Confirmed: nothing more to do; can be withdrawn until hand-over. */
        CONFIRMED,
        /** The time to confirm has passed. */
        EXPIRED,
        /** The petition closed before. */
        CLOSED,
        /** Both places of the mailbox are taken, or the second person does not fulfil the rules. */
        REFUSED,
        /** Withdrawn by the signer. */
        WITHDRAWN,
        /** Invalidated by a moderator. */
        INVALIDATED,
        /** Stored, not counted until a moderator clears it; told to the signer as confirmed. */
        QUARANTINED,
        /** No such link. */
        UNKNOWN
    }
}
