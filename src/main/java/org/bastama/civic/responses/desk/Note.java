package org.bastama.civic.responses.desk;

import java.time.Instant;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.PetitionNumber;

/** What an official wrote to the colleagues of the same authority about a case; never public. Plain text. */
public record Note(
        PetitionNumber petition,
        UUID id,
        String authoritySlug,
        AccountId author,
        String authorName,
        String text,
        Instant writtenAt) {}
