package org.bastama.civic.consultations.opinions;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses into how many groups people fall: of two to five, the number with the best {@link Silhouette} (Small et al. 2021);
 * none when people without groups can be divided as well by chance.
 *
 * @param partition the groups, without numbers
 * @param silhouette how well they are divided; NaN without groups
 */
record Grouping(Partition partition, double silhouette) {

    /** The most groups that are looked for (Polis, {@code max-k}). */
    static final int MOST_GROUPS = 5;

    /** Of many people without groups the best division is less than this apart (docs/decisions/0031 has the figures). */
    private static final double CHANCE = 0.4;

    /** Of few people it is more, by this ÷ √people. */
    private static final double CHANCE_OF_FEW = 0.8;

    /** How much better another number of groups must be than that of the map before (in place of Polis’ k-smoother). */
    private static final double BETTER = 0.02;

    /** For each so many people one more group is looked for (Polis, {@code max-k-fn}). */
    private static final int PEOPLE_FOR_ONE_MORE = 12;

    static final Grouping NONE = new Grouping(Partition.NONE, Double.NaN);

    /**
     * Divides the people who voted on enough statements.
     *
     * @param people as {@link Positions#sorted} has them
     * @param before how many groups the map before had; 0 without one
     */
    static Grouping of(Positions positions, int[] people, int before) {
        var silhouette = new Silhouette(positions, people);
        var candidates = IntStream.rangeClosed(2, most(positions, people))
                .mapToObj(k -> Clusters.of(positions, people, k))
                .map(partition -> new Grouping(partition, silhouette.of(partition)))
                .filter(grouping -> grouping.silhouette >= apart(people.length))
                .toList();
        var best = best(candidates.stream());
        if (best.isEmpty()) {
            return NONE;
        }
        var enough = best.get().silhouette - BETTER;
        return best(candidates.stream().filter(grouping -> grouping.partition.size() == before))
                .filter(same -> same.silhouette >= enough)
                .orElse(best.get());
    }

    /** The best; of equals, the one with fewer groups, which comes first. */
    private static Optional<Grouping> best(Stream<Grouping> candidates) {
        return candidates.reduce((one, next) -> next.silhouette > one.silhouette ? next : one);
    }

    /** How far apart groups of so many people must be, to be more than what chance divides. */
    static double apart(int people) {
        return CHANCE + CHANCE_OF_FEW / Math.sqrt(people);
    }

    private static int most(Positions positions, int[] people) {
        var places = IntStream.range(0, people.length)
                .filter(i -> i == 0 || positions.distance(people[i - 1], people[i]) > 0)
                .count();
        return (int) Math.min(places, Math.min(MOST_GROUPS, 2 + people.length / PEOPLE_FOR_ONE_MORE));
    }
}
