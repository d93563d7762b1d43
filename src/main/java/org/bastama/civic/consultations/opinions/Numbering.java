package org.bastama.civic.consultations.opinions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers groups: the largest first, and as on the map before where there is one. Groups of two maps are matched by what
 * they say, so that all matched pairs together differ least; a group without a match gets the first free number.
 */
final class Numbering {

    /** What a group without a match counts: as much as one that says the opposite to everything. */
    private static final double UNLIKE = 2;

    private final List<int[]> groups;
    private final List<OpinionGroup> before;
    private final double[][] differences;
    private final int[] matches;
    private int[] best;
    private double least = Double.POSITIVE_INFINITY;

    private Numbering(List<int[]> groups, Votes<?> votes, OpinionMap previous) {
        this.groups = groups;
        this.before = previous.groups();
        var told = before.stream().map(group -> told(previous, group.number())).toList();
        this.differences = groups.stream()
                .map(people -> told.stream()
                        .mapToDouble(earlier -> difference(votes, bits(people), earlier))
                        .toArray())
                .toArray(double[][]::new);
        this.matches = new int[groups.size()];
        this.best = matches;
    }

    /** The people of each group, by its number. */
    static SortedMap<Integer, int[]> of(
            Partition partition, Positions positions, Votes<?> votes, @Nullable OpinionMap previous) {
        var bySize = partition.groups().stream()
                .sorted(Comparator.comparingInt((int[] people) -> people.length)
                        .reversed()
                        .thenComparingDouble(people -> positions.mean(people).x())
                        .thenComparingDouble(people -> positions.mean(people).y()))
                .toList();
        var numbers = previous == null || bySize.isEmpty()
                ? IntStream.rangeClosed(1, bySize.size()).toArray()
                : new Numbering(bySize, votes, previous).numbers();
        var numbered = new TreeMap<Integer, int[]>();
        for (var i = 0; i < numbers.length; i++) {
            numbered.put(numbers[i], bySize.get(i));
        }
        return numbered;
    }

    /** A set of people. */
    static BitSet bits(int[] people) {
        var bits = new BitSet();
        Arrays.stream(people).forEach(bits::set);
        return bits;
    }

    /** The mean difference of (agree − disagree) ÷ voted over statements told of both, from 0 to 2. */
    private static double difference(Votes<?> votes, BitSet people, Map<Long, Tally> before) {
        return votes.columns().stream()
                .flatMapToDouble(column -> difference(column.tally(people), before.get(column.statement())))
                .average()
                .orElse(UNLIKE);
    }

    private static DoubleStream difference(Tally is, @Nullable Tally was) {
        return was != null && Privacy.tells(is)
                ? DoubleStream.of(Math.abs(balance(is) - balance(was)))
                : DoubleStream.empty();
    }

    /** What was told of a group, by statement. */
    private static Map<Long, Tally> told(OpinionMap previous, int number) {
        var told = new HashMap<Long, Tally>();
        previous.statements()
                .forEach(result -> result.of(number).ifPresent(tally -> told.put(result.statement(), tally)));
        return told;
    }

    private static double balance(Tally tally) {
        return (double) (tally.agree() - tally.disagree()) / tally.voted();
    }

    private int[] numbers() {
        match(0, 0);
        var numbers = new int[groups.size()];
        var taken = new BitSet();
        for (var group = 0; group < numbers.length; group++) {
            if (best[group] >= 0) {
                numbers[group] = before.get(best[group]).number();
                taken.set(numbers[group]);
            }
        }
        for (var group = 0; group < numbers.length; group++) {
            if (numbers[group] == 0) {
                numbers[group] = taken.nextClearBit(1);
                taken.set(numbers[group]);
            }
        }
        return numbers;
    }

    /** Tries all ways: there are at most five groups. */
    private void match(int group, double sum) {
        if (sum >= least) {
            return;
        }
        if (group == groups.size()) {
            least = sum;
            best = matches.clone();
            return;
        }
        for (var earlier = 0; earlier < before.size(); earlier++) {
            if (isFree(earlier, group)) {
                matches[group] = earlier;
                match(group + 1, sum + differences[group][earlier]);
            }
        }
        matches[group] = -1;
        match(group + 1, sum + UNLIKE);
    }

    private boolean isFree(int earlier, int group) {
        return IntStream.range(0, group).noneMatch(other -> matches[other] == earlier);
    }
}
