package org.bastama.civic.consultations.drafttext;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.consultations.drafttext.WordNumbering.Definition;
import org.bastama.civic.consultations.drafttext.WordNumbering.Instance;

/** Counts the automatic lists of a Word document as Word does, paragraph by paragraph. */
final class WordLists {

    private static final int NOT_BEGUN = Integer.MIN_VALUE;
    private static final String BULLET = "–";

    private final WordNumbering numbering;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordLists(WordNumbering numbering) {
        this.numbering = numbering;
    }

    /** The number of the next paragraph of a list; empty when there is no such list or it shows none. */
    String next(String id, int depth) {
        var instance = numbering.instance(id);
        var definition = instance == null ? null : numbering.definition(instance);
        if (instance == null || definition == null) {
            return "";
        }
        var counts = counters.computeIfAbsent(instance.definition, d -> {
            var none = new int[WordNumbering.LEVELS];
            Arrays.fill(none, NOT_BEGUN);
            return none;
        });
        count(id, instance, definition, depth, counts);
        return written(definition, depth, counts);
    }

    private void count(String id, Instance instance, Definition definition, int depth, int[] counts) {
        var start = instance.starts.get(depth);
        if (start != null && begun.add(id + "/" + depth)) {
            counts[depth] = start;
        } else {
            counts[depth] = counts[depth] == NOT_BEGUN ? definition.levels[depth].start : counts[depth] + 1;
        }
        for (var deeper = depth + 1; deeper < WordNumbering.LEVELS; deeper++) {
            if (definition.levels[deeper].restarts) {
                counts[deeper] = NOT_BEGUN;
            }
        }
    }

    private static String written(Definition definition, int depth, int[] counts) {
        var level = definition.levels[depth];
        if (level.format == ListNumberFormat.BULLET) {
            return BULLET;
        }
        var label = level.text;
        for (var i = 0; i < WordNumbering.LEVELS; i++) {
            var other = definition.levels[i];
            var number = counts[i] == NOT_BEGUN ? other.start : counts[i];
            var format = level.figures ? ListNumberFormat.DECIMAL : other.format;
            label = label.replace("%" + (i + 1), format.write(number));
        }
        return SourceText.line(label);
    }
}
