package org.bastama.bench.report;

import java.util.Collection;
import java.util.Locale;

/** The same figure in several rounds: its median and its spread. */
public record Series(double median, double least, double most) {

    /** Of the figures there are; those that are NaN are left out. */
    public static Series of(Collection<Double> figures) {
        var sorted = figures.stream().filter(Double::isFinite).sorted().toList();
        if (sorted.isEmpty()) {
            return new Series(Double.NaN, Double.NaN, Double.NaN);
        }
        var middle = sorted.size() / 2;
        var median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Series(median, sorted.getFirst(), sorted.getLast());
    }

    /** Whether there is any figure. */
    public boolean isThere() {
        return Double.isFinite(median);
    }

    /** The median and, in parentheses, the least and the most. */
    @Override
    public String toString() {
        if (!isThere()) {
            return "–";
        }
        return least == most ? text(median) : "%s (%s–%s)".formatted(text(median), text(least), text(most));
    }

    /** A figure with as many digits as it deserves. */
    static String text(double figure) {
        if (!Double.isFinite(figure)) {
            return "–";
        }
        var size = Math.abs(figure);
        return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", figure);
    }
}
