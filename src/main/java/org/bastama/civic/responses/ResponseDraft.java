package org.bastama.civic.responses;

import java.time.Instant;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What an official has typed of a final response, as typed; only its writer sees it. */
public record ResponseDraft(@Nullable String outcome, LocalizedText text, Instant savedAt) {}
