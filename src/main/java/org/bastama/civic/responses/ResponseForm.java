package org.bastama.civic.responses;

import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A final response as an official typed it, unchecked.
 *
 * @param outcome of the petition as a whole; with demands it follows from theirs, whatever is chosen here
 * @param text plain, in up to three languages
 */
public record ResponseForm(@Nullable String outcome, LocalizedText text, Demands demands) {

    /** An answer to the petition as a whole. */
    public ResponseForm(@Nullable String outcome, LocalizedText text) {
        this(outcome, text, Demands.none());
    }

    /** Whether nothing is typed yet. */
    public boolean isEmpty() {
        return outcome == null
                && demands.isEmpty()
                && text.texts().values().stream().allMatch(String::isBlank);
    }
}
