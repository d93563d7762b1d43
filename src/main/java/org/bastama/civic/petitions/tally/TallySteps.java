package org.bastama.civic.petitions.tally;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Steps of the tally, many at once; in the batch's transaction, in key order so that two batches cannot deadlock. */
interface TallySteps {

    /** What a batch adds to the sum of one level of a petition; may be negative. */
    record Total(long petition, int level, long net) implements Comparable<Total> {

        private static final Comparator<Total> ORDER =
                Comparator.comparingLong(Total::petition).thenComparingInt(Total::level);

        @Override
        public int compareTo(Total other) {
            return ORDER.compare(this, other);
        }
    }

    /** What a batch adds to the sum of one day of a petition; may be negative. */
    record Day(long petition, LocalDate day, long net) implements Comparable<Day> {

        private static final Comparator<Day> ORDER =
                Comparator.comparingLong(Day::petition).thenComparing(Day::day);

        @Override
        public int compareTo(Day other) {
            return ORDER.compare(this, other);
        }
    }

    /** What a batch adds to the sum of one territory and level of a petition; may be negative. */
    record Place(long petition, String territoryCode, int level, long net) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparingLong(Place::petition)
                .thenComparing(Place::territoryCode)
                .thenComparingInt(Place::level);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** Adds to the cells, each named once. */
    void add(List<TallyChange> changes);

    /** Adds to the sums of days, each named once. */
    void addToDays(List<Day> days);

    /** Adds to the sums of territories, each named once. */
    void addToPlaces(List<Place> places);

    /** Adds to the sums of petitions, each named once: last, for whoever counts a petition holds these. */
    void addToTotals(List<Total> totals);
}
