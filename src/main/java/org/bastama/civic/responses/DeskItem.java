package org.bastama.civic.responses;

import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One petition on the desk: what it asks, of which authority, since when, and by when an answer is due.
 *
 * @param assignee the name of the official whose case it is; null while it is nobody's
 */
public record DeskItem(
        HandOver handOver,
        LocalizedText title,
        LocalizedText authorityName,
        long count,
        long declared,
        @Nullable Deadline deadline,
        @Nullable String assignee) {}
