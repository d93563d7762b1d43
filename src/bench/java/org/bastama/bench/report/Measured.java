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
 * @param kilobytes of memory for each of them, where it was measured, else NaN
 * @param faults what went wrong: answers of another kind, lost connections, requests never sent
 * @param note what else there is to say
 */
public record Measured(
        double perSecond, double p50, double p99, Map<String, Double> cpu, double kilobytes, long faults, String note) {

    /** A measure that is nothing but a rate. */
    public static Measured rate(double perSecond, Map<String, Double> cpu) {
        return new Measured(perSecond, Double.NaN, Double.NaN, cpu, Double.NaN, 0, "");
    }

    /** A measure that is nothing but times, in milliseconds. */
    public static Measured times(double p50, double p99, String note) {
        return new Measured(Double.NaN, p50, p99, new LinkedHashMap<>(), Double.NaN, 0, note);
    }

    /** Something that is done once a round: its milliseconds, and the CPU time of the server that did it. */
    public static Measured once(double millis, double micros) {
        return new Measured(Double.NaN, millis, Double.NaN, Map.of("server", micros), Double.NaN, 0, "");
    }
}
