package org.bastama.civic.petitions.filings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** What a group says of its filing on the state portal; a fact once a moderator confirmed it. */
public record Filing(
        PetitionNumber petition,
        String number,
        LocalDate filedOn,
        @Nullable UUID document,
        Instant recordedAt,
        @Nullable Instant confirmedAt) {}
