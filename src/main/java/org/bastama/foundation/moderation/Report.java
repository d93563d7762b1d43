package org.bastama.foundation.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's report of something public; who reported is not kept.
 *
 * @param queue where it waits, such as {@code reports}
 * @param subject what it is about, named as its room does
 */
public record Report(
        UUID id,
        String queue,
        String subject,
        String reasonCode,
        String note,
        Instant reportedAt,
        @Nullable Instant settledAt) {

    /** Whether a moderator has settled it. */
    public boolean isSettled() {
        return settledAt != null;
    }
}
