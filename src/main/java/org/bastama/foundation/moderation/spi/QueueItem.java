package org.bastama.foundation.moderation.spi;

import java.time.Instant;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One thing that waits for a moderator; the path is where it is reviewed, without a leading slash. */
public record QueueItem(
        String subject,
        LocalizedText title,
        Instant since,
        @Nullable Instant due,
        String path) {}
