package org.bastama.civic.consultations.opinions;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.clustering.Cluster;
import org.hipparchus.clustering.Clusterable;
import org.hipparchus.clustering.KMeansPlusPlusClusterer;
import org.hipparchus.clustering.MultiKMeansPlusPlusClusterer;
import org.hipparchus.clustering.distance.EuclideanDistance;
import org.hipparchus.clustering.evaluation.ClusterEvaluator;
import org.hipparchus.random.Well19937c;

/**
 * k-means on the map (Polis, “opinion groups”), begun anew several times by k-means++ (Arthur and Vassilvitskii 2007); the
 * division with the least sum of squared distances stays. The dice are seeded with the same number each time and thrown
 * over people sorted by where they are, so the same votes give the same groups.
 */
final class Clusters {

    private static final long SEED = 2021;
    private static final int TRIALS = 10;
    private static final int ITERATIONS = 100;

    private Clusters() {}

    /**
     * Divides people.
     *
     * @param people as {@link Positions#sorted} has them, at no fewer than k different places
     */
    static Partition of(Positions positions, int[] people, int k) {
        var clusterer = new MultiKMeansPlusPlusClusterer<Spot>(
                new KMeansPlusPlusClusterer<>(k, ITERATIONS, new EuclideanDistance(), new Well19937c(SEED)),
                TRIALS,
                new SquaredDistances());
        var spots = Arrays.stream(people)
                .mapToObj(person -> new Spot(person, positions.of(person)))
                .toList();
        var clusters = clusterer.cluster(spots).stream()
                .map(Clusters::people)
                .filter(some -> some.length > 0)
                .toList();
        return Partition.of(clusters, positions);
    }

    private static int[] people(Cluster<Spot> cluster) {
        return cluster.getPoints().stream().mapToInt(spot -> spot.person).toArray();
    }

    /** A person at a place. */
    private static final class Spot implements Clusterable {

        private final int person;
        private final double[] place;

        Spot(int person, Point point) {
            this.person = person;
            this.place = new double[] {point.x(), point.y()};
        }

        @Override
        public double[] getPoint() {
            return place;
        }
    }

    /** What k-means makes small; the library's own evaluator takes the variance of distances, which is another thing. */
    private static final class SquaredDistances extends ClusterEvaluator<Spot> {

        @Override
        public double score(List<? extends Cluster<Spot>> clusters) {
            return clusters.stream().mapToDouble(this::squares).sum();
        }

        private double squares(Cluster<Spot> cluster) {
            var centre = centroidOf(cluster);
            return cluster.getPoints().stream()
                    .mapToDouble(spot -> distance(spot, centre))
                    .map(distance -> distance * distance)
                    .sum();
        }
    }
}
