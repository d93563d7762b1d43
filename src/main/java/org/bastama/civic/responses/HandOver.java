package org.bastama.civic.responses;

import java.time.Instant;
import java.time.LocalDate;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A petition as its authority received it, once per threshold.
 *
 * @param incomingNumber the number in the authority's register; null until registered
 * @param endedAt when nothing more was asked of the authority: the final response, or the petition was taken down
 */
public record HandOver(
        PetitionNumber petition,
        int ordinal,
        String authoritySlug,
        Instant handedOverAt,
        @Nullable String incomingNumber,
        @Nullable LocalDate registeredOn,
        @Nullable Instant endedAt) {}
