package org.bastama.civic.petitions.tally;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The changes of a batch, summed as the tables of sums keep them; each in key order. */
record TallySums(List<TallySteps.Day> days, List<TallySteps.Place> places, List<TallySteps.Total> totals) {

    private record Day(long petition, LocalDate day) {}

    private record Place(long petition, String territoryCode, int level) {}

    private record Level(long petition, int level) {}

    static TallySums of(Collection<TallyChange> changes) {
        return new TallySums(days(changes), places(changes), totals(changes));
    }

    private static List<TallySteps.Day> days(Collection<TallyChange> changes) {
        var sums = changes.stream()
                .collect(groupingBy(
                        change -> new Day(change.petition().value(), change.day()), summingLong(TallyChange::net)));
        return sums.entrySet().stream()
                .map(sum ->
                        new TallySteps.Day(sum.getKey().petition(), sum.getKey().day(), sum.getValue()))
                .sorted()
                .toList();
    }

    private static List<TallySteps.Place> places(Collection<TallyChange> changes) {
        var sums = changes.stream()
                .collect(groupingBy(
                        change -> new Place(change.petition().value(), change.territoryCode(), change.level()),
                        summingLong(TallyChange::net)));
        return sums.entrySet().stream()
                .map(sum -> new TallySteps.Place(
                        sum.getKey().petition(),
                        sum.getKey().territoryCode(),
                        sum.getKey().level(),
                        sum.getValue()))
                .sorted()
                .toList();
    }

    private static List<TallySteps.Total> totals(Collection<TallyChange> changes) {
        var sums = changes.stream()
                .collect(groupingBy(
                        change -> new Level(change.petition().value(), change.level()), summingLong(TallyChange::net)));
        return sums.entrySet().stream()
                .map(sum -> new TallySteps.Total(
                        sum.getKey().petition(), sum.getKey().level(), sum.getValue()))
                .sorted()
                .toList();
    }
}
