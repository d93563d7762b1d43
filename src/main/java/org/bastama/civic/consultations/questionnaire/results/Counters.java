package org.bastama.civic.consultations.questionnaire.results;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How many people are in each cell. Counters are added to each other in any order, so each can be kept where it is
 * cheap: one row for a cell, one set for a day or for a batch. What nobody chose is left out.
 */
public record Counters(Map<Cell, Long> counts) {

    private static final Counters NONE = new Counters(Map.of());

    public Counters {
        counts = Map.copyOf(counts);
    }

    /** Nobody answered yet. */
    public static Counters none() {
        return NONE;
    }

    /** These and one person more, who is in these cells. */
    public Counters plus(Collection<Cell> cells) {
        return changed(cells, 1);
    }

    /** These without one person, who was counted and took the answers back or was taken out. */
    public Counters minus(Collection<Cell> cells) {
        return changed(cells, -1);
    }

    /** Both together. */
    public Counters plus(Counters others) {
        var sum = new HashMap<>(counts);
        others.counts.forEach((cell, count) -> sum.merge(cell, count, Math::addExact));
        return new Counters(sum);
    }

    /** How many are in a cell. */
    public long of(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }

    private Counters changed(Collection<Cell> cells, long by) {
        var changed = new HashMap<>(counts);
        for (var cell : cells) {
            var count = changed.merge(cell, by, Math::addExact);
            if (count < 0) {
                throw new IllegalStateException("nobody is left to be taken out of " + cell);
            }
            if (count == 0) {
                changed.remove(cell);
            }
        }
        return new Counters(changed);
    }
}
