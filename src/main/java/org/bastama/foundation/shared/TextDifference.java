package org.bastama.foundation.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What differs between two versions of a text, word by word. */
public final class TextDifference {

    /** A word, what stands between words, or one mark. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private TextDifference() {}

    /** Whether a stretch of text stands in both versions, in the old one only, or in the new one only. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** A stretch of text. */
    public record Part(Change change, String text) {}

    /**
     * The parts in reading order; where words were replaced, the old ones come first. The parts that are the same or
     * removed make up the old text, those that are the same or added the new one.
     */
    public static List<Part> between(String before, String after) {
        var parts = new Parts();
        // In linear space: two texts of the greatest length with nothing in common must not fill the memory.
        var patch = DiffUtils.diff(tokens(before), tokens(after), new MyersDiffWithLinearSpace<String>(), null, true);
        for (var delta : patch.getDeltas()) {
            var old = String.join("", delta.getSource().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                parts.same(old);
            } else {
                parts.changed(old, String.join("", delta.getTarget().getLines()));
            }
        }
        return parts.end();
    }

    /** Gathers parts; words that were replaced one after the other are one replacement, with the gaps between them. */
    private static final class Parts {

        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String gap = "";

        void same(String text) {
            if (text.isBlank() && !removed.isEmpty() && !added.isEmpty()) {
                gap = text;
            } else {
                end();
                parts.add(new Part(Change.SAME, text));
            }
        }

        void changed(String before, String after) {
            removed.append(gap).append(before);
            added.append(gap).append(after);
            gap = "";
        }

        List<Part> end() {
            add(Change.REMOVED, removed.toString());
            add(Change.ADDED, added.toString());
            add(Change.SAME, gap);
            removed.setLength(0);
            added.setLength(0);
            gap = "";
            return parts;
        }

        private void add(Change change, String text) {
            if (!text.isEmpty()) {
                parts.add(new Part(change, text));
            }
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
