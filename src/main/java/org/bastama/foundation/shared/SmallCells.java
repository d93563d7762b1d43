package org.bastama.foundation.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hides cells of so few people that somebody might know who they are. Nobody is said to be nobody: 0 is shown.
 *
 * @param least the smallest number, other than 0, that is shown; 1 shows everything
 */
public record SmallCells(int least) {

    /** As everywhere in the portal. */
    public static final SmallCells FIVE = new SmallCells(5);

    /** Whether a number may be shown. */
    public boolean shows(long count) {
        return count == 0 || count >= least;
    }

    /**
     * The numbers with hidden ones null. Where people know the sum of all, one hidden number could be worked out from
     * the others, and several from each other when together they are few: the next smallest are hidden as well.
     */
    public List<@Nullable Long> hide(List<Long> counts, boolean sumIsKnown) {
        var hidden = new HashSet<Integer>();
        IntStream.range(0, counts.size()).filter(i -> !shows(counts.get(i))).forEach(hidden::add);
        if (sumIsKnown && !hidden.isEmpty()) {
            hideMore(counts, hidden);
        }
        var shown = new ArrayList<@Nullable Long>();
        for (var i = 0; i < counts.size(); i++) {
            shown.add(hidden.contains(i) ? null : counts.get(i));
        }
        return shown;
    }

    /** The cells of a known sum by their keys, in the order of these; hidden and empty ones are left out. */
    public <K extends Comparable<K>> SortedMap<K, Long> hide(Map<K, Long> cells) {
        var sorted = new TreeMap<>(cells);
        var shown = new TreeMap<K, Long>();
        var counts = hide(List.copyOf(sorted.values()), true).iterator();
        for (var key : sorted.keySet()) {
            var count = counts.next();
            if (count != null && count != 0) {
                shown.put(key, count);
            }
        }
        return shown;
    }

    private void hideMore(List<Long> counts, Set<Integer> hidden) {
        var others = IntStream.range(0, counts.size())
                .boxed()
                .filter(i -> !hidden.contains(i))
                // Cells of nobody come last: they would have to be hidden in numbers to hide anything.
                .sorted(Comparator.comparing((Integer i) -> counts.get(i) == 0 ? Long.MAX_VALUE : counts.get(i)))
                .iterator();
        var together = hidden.stream().mapToLong(counts::get).sum();
        while (others.hasNext() && (hidden.size() < 2 || together < least)) {
            var next = others.next();
            hidden.add(next);
            together += counts.get(next);
        }
    }
}
