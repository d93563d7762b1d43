package org.bastama.civic.consultations.drafttext;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the passages of an earlier version again in a later one: first equal ones in their order, then equal ones that
 * moved, then those that are alike ({@link AlikePassages}). Only passages of one kind are the same passage.
 */
final class Alignment {

    /** No passage of the other version. */
    static final int NONE = -1;

    private final List<Passage> before;
    private final List<Passage> after;
    private final int[] partners;
    private final boolean[] taken;

    private Alignment(List<Passage> before, List<Passage> after) {
        this.before = before;
        this.after = after;
        partners = new int[after.size()];
        Arrays.fill(partners, NONE);
        taken = new boolean[before.size()];
    }

    /** For each later passage the index of the earlier one that it is, or {@link #NONE}; each is found once. */
    static int[] of(List<Passage> before, List<Passage> after) {
        var alignment = new Alignment(before, after);
        alignment.equalInOrder();
        var gaps = new Gaps(alignment.partners, alignment.taken);
        alignment.equalElsewhere();
        new AlikePassages(before, after, gaps)
                .pairs(alignment.partners, alignment.taken)
                .forEach(pair -> alignment.pair(pair.before(), pair.after()));
        return alignment.partners;
    }

    private void pair(int old, int fresh) {
        partners[fresh] = old;
        taken[old] = true;
    }

    private void equalInOrder() {
        var numbers = new HashMap<String, Integer>();
        var patch = DiffUtils.diff(
                numbers(before, numbers), numbers(after, numbers), new MyersDiffWithLinearSpace<Integer>(), null, true);
        for (var delta : patch.getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                var source = delta.getSource().getPosition();
                var target = delta.getTarget().getPosition();
                for (var i = 0; i < delta.getSource().size(); i++) {
                    pair(source + i, target + i);
                }
            }
        }
    }

    private void equalElsewhere() {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (var i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                free.computeIfAbsent(identity(before.get(i)), k -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (var i = 0; i < partners.length; i++) {
            if (partners[i] == NONE) {
                var old = free.getOrDefault(identity(after.get(i)), new ArrayDeque<>())
                        .poll();
                if (old != null) {
                    pair(old, i);
                }
            }
        }
    }

    private static List<Integer> numbers(List<Passage> passages, Map<String, Integer> numbers) {
        return passages.stream()
                .map(passage -> numbers.computeIfAbsent(identity(passage), k -> numbers.size()))
                .toList();
    }

    /** Numbers of passages change whenever one is put in before them: a number tells one only where no words do. */
    private static String identity(Passage passage) {
        var words = passage.text().isEmpty() ? passage.label() : passage.text();
        return passage.kind() + " " + words.toLowerCase(Locale.ROOT);
    }
}
