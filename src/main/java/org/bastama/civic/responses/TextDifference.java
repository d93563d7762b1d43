package org.bastama.civic.responses;

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
        var parts = new ArrayList<Part>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        // In linear space: two texts of the greatest length with nothing in common must not fill the memory.
        var patch = DiffUtils.diff(
                tokens(before), tokens(after), new MyersDiffWithLinearSpace<String>(), null, true);
        for (var delta : patch.getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                addChanged(parts, removed, added);
                parts.add(new Part(Change.SAME, String.join("", delta.getSource().getLines())));
            } else {
                removed.append(String.join("", delta.getSource().getLines()));
                added.append(String.join("", delta.getTarget().getLines()));
            }
        }
        addChanged(parts, removed, added);
        return parts;
    }

    private static void addChanged(List<Part> parts, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            parts.add(new Part(Change.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            parts.add(new Part(Change.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
