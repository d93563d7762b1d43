package org.bastama.civic.responses;

import java.time.LocalDate;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A petition came to an authority that has no official on the portal. Published in the transaction that made it so.
 *
 * @param due when the final answer is due, if a term is fixed
 * @param passedOn the act of the authority that passed it on; null when it was handed over
 */
public record NobodyToTell(
        PetitionNumber number,
        String authoritySlug,
        @Nullable LocalDate due,
        @Nullable Response passedOn) {}
