package org.bastama.civic.petitions.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A public, dated step of a petition; its text is the message {@code petitions.timeline.<kind>} with the details.
 *
 * @param details named values for the text, such as {@code threshold} or {@code authority}
 * @param note free text that belongs to the step, such as a reason
 * @param struckAt when the fact ceased to hold (a threshold undone), else null
 */
public record TimelineEntry(
        UUID id,
        String kind,
        Instant happenedAt,
        Map<String, String> details,
        LocalizedText note,
        @Nullable Instant struckAt) {}
