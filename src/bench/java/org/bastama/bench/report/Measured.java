package org.bastama.bench.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One measure of one round.
 *
 * @param perSecond what was done a second
 * @param p50 milliseconds; NaN where no times were taken
 * @param p99 the same
 * @param cpu microseconds of CPU for each thing done, by process
 * @param faults what went wrong: answers of another kind, lost connections, requests never sent
 * @param note what else there is to say
 */
public record Measured(
        double perSecond, double p50, double p99, Map<String, Double> cpu, long faults, String note) {

    /** A measure that is nothing but a rate. */
    public static Measured rate(double perSecond, Map<String, Double> cpu) {
        return new Measured(perSecond, Double.NaN, Double.NaN, cpu, 0, "");
    }

    /** A measure that is nothing but times, in milliseconds. */
    public static Measured times(double p50, double p99, String note) {
        return new Measured(Double.NaN, p50, p99, new LinkedHashMap<>(), 0, note);
    }
}
