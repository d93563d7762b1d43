package org.bastama.civic.consultations.opinions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How well divided people are: the mean over people of (b − a) ÷ max(a, b), where a is the mean distance to the others of
 * their group and b that to the nearest other group (Rousseeuw 1987; 0 for who is alone). 1 is apart, 0 is at random.
 *
 * <p>Every person is compared with every other up to {@link #MOST}; of more, with so many of them, evenly from left to right.
 */
final class Silhouette {

    static final int MOST = 2_500;

    private final Positions positions;
    private final int[] people;

    /** Of these people, as {@link Positions#sorted} has them. */
    Silhouette(Positions positions, int[] people) {
        this.positions = positions;
        var step = Math.ceilDiv(people.length, MOST);
        this.people = new int[Math.ceilDiv(people.length, step)];
        Arrays.setAll(this.people, i -> people[i * step]);
    }

    /** The mean; NaN for fewer than two groups. */
    double of(Partition partition) {
        if (partition.size() < 2) {
            return Double.NaN;
        }
        var groups = groups(partition);
        var sizes = new int[partition.size()];
        Arrays.stream(groups).forEach(group -> sizes[group]++);
        var sum = 0.0;
        for (var one = 0; one < people.length; one++) {
            sum += width(groups[one], sums(one, groups, sizes.length), sizes);
        }
        return sum / people.length;
    }

    private int[] groups(Partition partition) {
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (var group = 0; group < partition.size(); group++) {
            for (var person : partition.groups().get(group)) {
                groupOf.put(person, group);
            }
        }
        return Arrays.stream(people).map(groupOf::get).toArray();
    }

    /** Of distances to all others, by group. */
    private double[] sums(int one, int[] groups, int count) {
        var sums = new double[count];
        for (var other = 0; other < people.length; other++) {
            sums[groups[other]] += positions.distance(people[one], people[other]);
        }
        return sums;
    }

    private static double width(int own, double[] sums, int[] sizes) {
        if (sizes[own] < 2) {
            return 0;
        }
        var within = sums[own] / (sizes[own] - 1);
        var nearest = Double.POSITIVE_INFINITY;
        for (var group = 0; group < sums.length; group++) {
            if (group != own && sizes[group] > 0) {
                nearest = Math.min(nearest, sums[group] / sizes[group]);
            }
        }
        var larger = Math.max(within, nearest);
        return larger == 0 || Double.isInfinite(nearest) ? 0 : (nearest - within) / larger;
    }
}
