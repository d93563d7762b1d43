package org.bastama.civic.consultations.opinions;

/**
 * A place on the map. Its axes mean nothing by themselves: near is alike, far is unlike.
 *
 * @param x to the right
 * @param y up
 */
public record Point(double x, double y) {

    private static final double STEPS = 100;

    /** To hundredths; finer than that is not told. */
    Point rounded() {
        return new Point(rounded(x), rounded(y));
    }

    private static double rounded(double value) {
        // Plus zero: there is no −0 on a map.
        return Math.rint(value * STEPS) / STEPS + 0.0;
    }

    double distance(Point other) {
        return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }
}
