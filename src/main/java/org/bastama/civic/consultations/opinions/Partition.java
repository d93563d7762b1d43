package org.bastama.civic.consultations.opinions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** People divided among groups without numbers; each list in the order of {@link Positions#sorted}. */
record Partition(List<int[]> groups) {

    /** Nobody in any group. */
    static final Partition NONE = new Partition(List.of());

    /**
     * Without groups of fewer than five: their people go to the nearest group that stays. So there is never a group of
     * which nothing may be told, and a handful far outside cannot keep all others from being told apart.
     */
    static Partition of(List<int[]> clusters, Positions positions) {
        var told = clusters.stream()
                .filter(people -> people.length >= Privacy.FEWEST)
                .toList();
        if (told.size() == clusters.size() || told.isEmpty()) {
            return new Partition(told);
        }
        var centres = told.stream().map(positions::mean).toList();
        var all = clusters.stream()
                .filter(people -> people.length < Privacy.FEWEST)
                .flatMapToInt(Arrays::stream)
                .toArray();
        return new Partition(IntStream.range(0, told.size())
                .mapToObj(group -> joined(group, told.get(group), all, centres, positions))
                .toList());
    }

    private static int[] joined(int group, int[] people, int[] others, List<Point> centres, Positions positions) {
        var near = Arrays.stream(others).filter(person -> nearest(positions.of(person), centres) == group);
        return positions.sorted(IntStream.concat(Arrays.stream(people), near));
    }

    private static int nearest(Point point, List<Point> centres) {
        var nearest = 0;
        for (var i = 1; i < centres.size(); i++) {
            if (point.distance(centres.get(i)) < point.distance(centres.get(nearest))) {
                nearest = i;
            }
        }
        return nearest;
    }

    int size() {
        return groups.size();
    }
}
