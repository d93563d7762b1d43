package org.bastama.civic.petitions.tally;

import java.util.Map;
import java.util.TreeMap;

/**
 * Fewer than five signatures in one territory could point at a person (DOMAIN §5). Everybody knows the sum of all
 * territories: when one cell alone would be hidden, what the shown ones lack of the sum would tell it, and the smallest of
 * the shown ones is hidden with it.
 */
final class SmallCells {

    private static final long SMALLEST = 5;

    private SmallCells() {}

    /** The cells that may be shown, by territory. */
    static Map<String, Long> hidden(Map<String, Long> cells) {
        var shown = new TreeMap<>(cells);
        shown.values().removeIf(count -> count < SMALLEST);
        var hidden = cells.values().stream()
                .filter(count -> count > 0 && count < SMALLEST)
                .count();
        if (hidden == 1) {
            shown.entrySet().stream()
                    .min(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .ifPresent(shown::remove);
        }
        return shown;
    }
}
