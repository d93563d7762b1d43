package org.bastama.civic.petitions;

import java.time.Instant;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * What signing needs to know of a petition: cheap to read, may be a second old.
 *
 * @param confirmUntil closing and grace: after it nothing is confirmed; null while open-ended or gathering
 */
public record Signable(
        PetitionNumber number,
        PetitionState state,
        String directKey,
        @Nullable Instant closesAt,
        @Nullable Instant confirmUntil,
        @Nullable Instant handedOverAt) {

    /** Whether a new signature is taken at that time: gathering or open, before closing. */
    public boolean takesSignatures(Instant now) {
        return (state == PetitionState.GATHERING || state == PetitionState.OPEN)
                && (closesAt == null || now.isBefore(closesAt));
    }

    /** Whether a pending signature can still be confirmed at that time. */
    public boolean takesConfirmations(Instant now) {
        return (state == PetitionState.GATHERING
                        || state == PetitionState.IN_MODERATION
                        || state == PetitionState.RETURNED
                        || state == PetitionState.OPEN)
                && (confirmUntil == null || now.isBefore(confirmUntil));
    }
}
