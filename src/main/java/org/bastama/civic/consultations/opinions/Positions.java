package org.bastama.civic.consultations.opinions;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Where people are, by their place in {@link Votes}. Exact, and therefore nobody else's business. */
final class Positions {

    private final double[] x;
    private final double[] y;

    Positions(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** All at the same place. */
    static Positions same(int people) {
        return new Positions(new double[people], new double[people]);
    }

    Point of(int person) {
        return new Point(x[person], y[person]);
    }

    double x(int person) {
        return x[person];
    }

    double y(int person) {
        return y[person];
    }

    double distance(int one, int other) {
        var dx = x[one] - x[other];
        var dy = y[one] - y[other];
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** From left to right: an order that depends on where people are, not on who they are or when they came. */
    int[] sorted(IntStream people) {
        return sorted(
                people,
                Comparator.comparingDouble((Integer person) -> x[person]).thenComparingDouble(person -> y[person]));
    }

    /** The same from below. */
    int[] sortedUpwards(IntStream people) {
        return sorted(
                people,
                Comparator.comparingDouble((Integer person) -> y[person]).thenComparingDouble(person -> x[person]));
    }

    private static int[] sorted(IntStream people, Comparator<Integer> order) {
        return people.boxed().sorted(order).mapToInt(Integer::intValue).toArray();
    }

    /** The middle of some people, who are given in an order of theirs so that sums are always the same. */
    Point mean(int[] people) {
        var sumX = 0.0;
        var sumY = 0.0;
        for (var person : people) {
            sumX += x[person];
            sumY += y[person];
        }
        return new Point(sumX / people.length, sumY / people.length);
    }
}
