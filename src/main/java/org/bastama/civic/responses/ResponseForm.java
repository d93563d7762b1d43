package org.bastama.civic.responses;

import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A final response as an official typed it, unchecked: an outcome, and plain text in up to three languages. */
public record ResponseForm(@Nullable String outcome, LocalizedText text) {}
