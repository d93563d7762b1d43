package org.bastama.outside.portal;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** A petition of another system, read-only: where it is from, its id there, and what was said of it. */
public record PastPetition(
        String source, String externalId, String title, Instant startedAt, long signatures, String status) {

    private static final Set<String> STATUSES = Set.of("open", "closed", "rejected");

    /** Whether the status is one for which the portal has words; case does not matter. */
    public boolean isStatusKnown() {
        return STATUSES.contains(status.toLowerCase(Locale.ROOT));
    }

    /** Whether a word could be a known status that lost its end. */
    static boolean isBeginningOfStatus(String word) {
        var lower = word.strip().toLowerCase(Locale.ROOT);
        return !STATUSES.contains(lower) && STATUSES.stream().anyMatch(status -> status.startsWith(lower));
    }

    /** Its id among all past petitions. */
    String id() {
        return source + ":" + externalId;
    }

    PastPetition withExternalId(String id) {
        return new PastPetition(source, id, title, startedAt, signatures, status);
    }
}
