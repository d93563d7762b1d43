package org.bastama.civic.responses;

import java.time.Instant;
import java.util.UUID;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** A published act of an authority on a petition; never edited in place. */
public record Response(
        PetitionNumber petition,
        UUID id,
        Kind kind,
        String authoritySlug,
        @Nullable String outcome,
        @Nullable String incomingNumber,
        LocalizedText text,
        String officialName,
        Instant publishedAt) {

    /** What kind of act it is. */
    public enum Kind {
        REGISTRATION,
        EXTENSION,
        TRANSFER,
        INTERIM,
        FINAL
    }
}
