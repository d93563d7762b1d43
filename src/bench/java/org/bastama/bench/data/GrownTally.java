package org.bastama.bench.data;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;

/** The tally of one petition, counted from its signatures as they are made. */
record GrownTally(PetitionNumber petition, Map<Cell, Long> cells) {

    /** Where signatures count. */
    record Cell(LocalDate day, String territory) {}

    static GrownTally of(PetitionNumber petition) {
        return new GrownTally(petition, new HashMap<>());
    }

    void count(GrownSignature one) {
        cells.merge(new Cell(Formats.day(one.at()), one.territory()), 1L, Long::sum);
    }

    Map<LocalDate, Long> days() {
        return by(Cell::day);
    }

    Map<String, Long> places() {
        return by(Cell::territory);
    }

    long total() {
        return cells.values().stream().mapToLong(Long::longValue).sum();
    }

    private <K> Map<K, Long> by(Function<Cell, K> part) {
        var sums = new TreeMap<K, Long>();
        cells.forEach((cell, count) -> sums.merge(part.apply(cell), count, Long::sum));
        return sums;
    }
}
