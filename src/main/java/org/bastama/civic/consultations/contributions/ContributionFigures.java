package org.bastama.civic.consultations.contributions;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The public contributions of a consultation, counted: by what was done with them, by part and by day, each time all of
 * them.
 *
 * @param byPart by the part's ordinal; parts without any are left out
 * @param byDay by the day on which they were sent, in the portal's zone; days without any are left out
 */
public record ContributionFigures(
        ContributionQueries.Counts counts, Map<Integer, Integer> byPart, NavigableMap<LocalDate, Integer> byDay) {

    public ContributionFigures {
        byPart = Map.copyOf(byPart);
        byDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byDay));
    }
}
