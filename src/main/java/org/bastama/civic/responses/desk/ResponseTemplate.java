package org.bastama.civic.responses.desk;

import java.time.Instant;
import java.util.UUID;
import org.bastama.foundation.shared.LocalizedText;

/**
 * A text that the officials of an authority put into their answers; it holds {@link Placeholder}s.
 *
 * @param version grows with every change
 */
public record ResponseTemplate(
        UUID id,
        String authoritySlug,
        String name,
        LocalizedText text,
        int version,
        String changedBy,
        Instant changedAt) {}
