package org.bastama.civic.responses.reviews;

import java.time.Instant;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;

/**
 * The group's public reply to the final response, in one version; never edited in place.
 *
 * @param version from 1; a correction is the next one
 * @param reason why it was corrected; empty for the first version
 * @param authorName the name of the group
 */
public record Reply(
        PetitionNumber petition,
        int version,
        LocalizedText text,
        LocalizedText reason,
        String authorName,
        Instant publishedAt) {

    /** How long a reply is at most, in code points of one language. */
    public static final int LONGEST = 3_000;
}
