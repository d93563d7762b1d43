package org.bastama.civic.consultations.drafttext;

import java.util.List;
import java.util.Locale;
import org.bastama.foundation.shared.TextDifference;
import org.jspecify.annotations.Nullable;

/**
 * What became of a passage between two versions.
 *
 * @param moved whether it stands elsewhere among the passages that both versions have
 * @param before null when it was added
 * @param after null when it was removed
 */
public record PassageChange(
        String key,
        Change change,
        boolean moved,
        @Nullable Passage before,
        @Nullable Passage after) {

    /** What became of the words. */
    public enum Change {
        UNCHANGED,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** Whether both versions have it under different numbers. */
    public boolean renumbered() {
        return before != null && after != null && !before.label().equals(after.label());
    }

    /** Whether a reader of the earlier version misses nothing of it. */
    public boolean isNothing() {
        return change == Change.UNCHANGED && !moved && !renumbered();
    }

    /** What became of it, in message keys: the words first, then the place, then the number. */
    public String what() {
        if (change == Change.UNCHANGED && moved) {
            return "moved";
        }
        return change == Change.UNCHANGED && renumbered()
                ? "renumbered"
                : change.name().toLowerCase(Locale.ROOT);
    }

    /** The words that changed, in reading order; all of them for a passage that was added or removed. */
    public List<TextDifference.Part> words() {
        return TextDifference.between(before == null ? "" : before.text(), after == null ? "" : after.text());
    }
}
