package org.bastama.civic.responses.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * An authority's answer on paper as a group entered it; a fact once a moderator confirmed it.
 *
 * @param turn which authority had the petition: 1 for the one addressed, and one more after each transfer
 * @param receivedOn the day on which it came to the group
 * @param letterNumber the number that the letter bears
 * @param text what the letter says, typed off
 * @param scan a picture of it, which is not public: letters name people
 * @param note of the moderator who decided last
 * @param response the act that was published when it was confirmed
 * @param answeredAt when it stopped the term
 * @param objection of an official who says that it is not the authority's answer
 */
public record PaperAnswer(
        UUID id,
        PetitionNumber petition,
        int turn,
        String authoritySlug,
        LocalDate receivedOn,
        String letterNumber,
        String outcome,
        LocalizedText text,
        UUID scan,
        State state,
        AccountId enteredBy,
        Instant enteredAt,
        LocalizedText note,
        @Nullable UUID response,
        @Nullable Instant answeredAt,
        @Nullable AccountId contestedBy,
        LocalizedText objection) {

    /** What became of it. */
    public enum State {
        /** For a moderator. */
        WAITING,
        CONFIRMED,
        REFUSED,
        /** An official says that it is none; for a moderator once more. */
        CONTESTED,
        /** A moderator agreed. */
        ANNULLED
    }

    /** Whether a moderator has to decide. */
    public boolean waits() {
        return state == State.WAITING || state == State.CONTESTED;
    }

    /** Whether an official may object: once. */
    public boolean mayBeContested() {
        return state == State.CONFIRMED && contestedBy == null;
    }
}
