package org.bastama.civic.petitions.tally;

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

    /** Adds to the cells, each named once. */
    void add(List<Tallies.Change> changes);

    /** Adds to the sums, each named once. */
    void addToTotals(List<Total> totals);
}
