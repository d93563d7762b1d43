package org.bastama.civic.responses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A published act of an authority on a petition; never edited in place. The text is plain, with line breaks.
 *
 * @param outcome a word of the procedure such as {@code partly}, for a final response
 * @param incomingNumber the number in the authority's register, for a registration
 * @param registeredOn the day in the authority's register, for a registration
 */
public record Response(
        PetitionNumber petition,
        UUID id,
        Kind kind,
        String authoritySlug,
        @Nullable String outcome,
        @Nullable String incomingNumber,
        @Nullable LocalDate registeredOn,
        LocalizedText text,
        String officialName,
        Instant publishedAt) {

    /** What kind of act it is. */
    public enum Kind {
        REGISTRATION,
        EXTENSION,
        TRANSFER,
        INTERIM,
        FINAL;

        /** The name in message keys {@code responses.kind.<code>}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
