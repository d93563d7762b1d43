package org.bastama.civic.consultations.opinions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts statements by group, and leaves out what must not be told. */
final class Results {

    private static final double STEPS = 10_000;

    private final SortedMap<Integer, BitSet> groups = new TreeMap<>();
    private final @Nullable Axes axes;

    /** Of groups by number; without axes there is no map. */
    Results(SortedMap<Integer, int[]> groups, @Nullable Axes axes) {
        groups.forEach((number, people) -> this.groups.put(number, Numbering.bits(people)));
        this.axes = axes;
    }

    List<StatementResult> of(Votes<?> votes) {
        var results = new ArrayList<StatementResult>();
        for (var i = 0; i < votes.columns().size(); i++) {
            results.add(result(votes.columns().get(i), i));
        }
        return List.copyOf(results);
    }

    private StatementResult result(StatementColumn column, int place) {
        var told = groups.entrySet().stream()
                .map(group -> new GroupTally(group.getKey(), column.tally(group.getValue())))
                .filter(group -> Privacy.tells(group.votes()))
                .toList();
        var sum = told.stream().map(GroupTally::votes).reduce(Tally.NONE, Tally::plus);
        var total = Privacy.total(column.tally(), sum);
        var isTold = Privacy.tells(total);
        return new StatementResult(
                column.statement(),
                total,
                told,
                isTold && axes != null ? axes.pull(place).rounded() : null,
                consensus(total, told, Choice.AGREE),
                consensus(total, told, Choice.DISAGREE));
    }

    /** Without groups everybody is one; a score that a hidden cell is part of would tell it. */
    private @Nullable Double consensus(Tally total, List<GroupTally> told, Choice choice) {
        if (groups.isEmpty()) {
            return Privacy.tells(total) ? rounded(total.probability(choice)) : null;
        }
        return told.size() < groups.size()
                ? null
                : rounded(told.stream()
                        .mapToDouble(group -> group.votes().probability(choice))
                        .reduce(1, (one, other) -> one * other));
    }

    private static double rounded(double value) {
        return Math.rint(value * STEPS) / STEPS;
    }
}
