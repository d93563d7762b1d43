package org.bastama.civic.petitions.reports;

import java.time.Instant;
import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** Somebody's report of a petition; who reported is not kept. */
public record Report(
        UUID id,
        PetitionNumber petition,
        String reasonCode,
        String note,
        Instant reportedAt,
        @Nullable Instant settledAt) {}
