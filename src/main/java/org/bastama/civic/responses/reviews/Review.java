package org.bastama.civic.responses.reviews;

import java.time.Instant;
import java.util.UUID;
import org.bastama.civic.responses.Response;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * The group's one request to have the final response reviewed.
 *
 * @param ordinal which hand-over of the petition it is; its deadline has the same
 * @param former the response it is about, in its first version
 * @param decision null while the authority has not answered
 * @param response the response that answers it
 */
public record Review(
        PetitionNumber petition,
        int ordinal,
        String authoritySlug,
        LocalizedText reason,
        String authorName,
        Instant requestedAt,
        UUID former,
        @Nullable Decision decision,
        @Nullable UUID response,
        @Nullable Instant decidedAt) {

    /** How long the reason is at most, in code points of one language. */
    public static final int LONGEST = 2_000;

    /** Whether it is the answer to this request, in any of its versions. */
    public boolean followedBy(Response answer) {
        return answer.version().original().equals(response);
    }

    /** What became of the first outcome. */
    public enum Decision {
        UPHELD,
        CHANGED;

        /** The name in the database, in the API and in message keys {@code responses.review.decision.<code>}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
