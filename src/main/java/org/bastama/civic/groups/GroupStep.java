package org.bastama.civic.groups;

import java.time.Instant;
import java.util.Locale;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A step of a group's history, visible to the group.
 *
 * @param reasonCode why, of the moderators' vocabulary
 * @param member name of the member it is about, if still there
 * @param actor name of who did it; empty when unknown by now
 */
public record GroupStep(
        Kind kind,
        @Nullable String reasonCode,
        LocalizedText note,
        @Nullable String member,
        Instant happenedAt,
        String actor) {

    /** What happened. */
    public enum Kind {
        FOUNDED,
        FOUNDER_CONFIRMED,
        SUBMITTED,
        RETURNED,
        REGISTERED,
        REFUSED,
        APPEALED,
        APPEAL_UPHELD,
        APPEAL_GRANTED,
        SUSPENDED,
        RESTORED,
        DISSOLVED,
        EDITOR_APPOINTED,
        EDITOR_DISMISSED,
        MEMBER_LEFT;

        /** The name in the database and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
