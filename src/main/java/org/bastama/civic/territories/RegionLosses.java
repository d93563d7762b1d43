package org.bastama.civic.territories;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import org.bastama.foundation.shared.LocalizedText;

/** Regions of which a classifier would end much: the mark of a file that was cut between two of its rows. */
final class RegionLosses {

    /**
     * In percent of a region's territories in force. From one edition of the classifier to the next, villages that are
     * merged or left are a few in a hundred; a file that was cut leaves out most of its last region.
     */
    static final int MUCH = 20;

    private RegionLosses() {}

    /** The names of these regions. */
    static List<LocalizedText> much(Collection<TerritoryRow> stored, Collection<TerritoryRow> ended) {
        var before = stored.stream()
                .filter(TerritoryRow::inForce)
                .collect(groupingBy(row -> region(row.code()), counting()));
        var lost = ended.stream().collect(groupingBy(row -> region(row.code()), counting()));
        return stored.stream()
                .filter(row -> lost.getOrDefault(row.code(), 0L) * 100 > before.getOrDefault(row.code(), 0L) * MUCH)
                .map(row -> row.territory().names())
                .toList();
    }

    /** The code of the region that a code lies in. */
    static String region(String code) {
        return code.length() == 9 ? code.substring(0, 2) + "0000000" : code;
    }
}
