package org.bastama.civic.responses;

import java.time.Instant;
import java.time.LocalDate;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A petition as the authority that has to answer received it, once per threshold. A transfer moves it; what the former
 * authority had of it is a {@link Transfer}.
 *
 * @param handedOverAt when that authority received it
 * @param incomingNumber the number in the authority's register; null until registered
 * @param endedAt when nothing more was asked of the authority: the final response, or the petition was taken down
 * @param review whether it is the group's request to have the final response reviewed, which is not passed on
 * @param turn 1 for the authority that was addressed, and one more after each transfer
 */
public record HandOver(
        PetitionNumber petition,
        int ordinal,
        String authoritySlug,
        Instant handedOverAt,
        @Nullable String incomingNumber,
        @Nullable LocalDate registeredOn,
        @Nullable Instant endedAt,
        int turn,
        boolean review) {

    /** The same with the next authority, which has not registered it yet. */
    HandOver passedOn(String toAuthority, Instant now) {
        return new HandOver(petition, ordinal, toAuthority, now, null, null, null, turn + 1, review);
    }
}
