package org.bastama.bench.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.bench.server.CpuClock;

/** The CPU time of some processes between two moments. */
public final class CpuSample {

    private final Map<String, CpuClock> clocks;
    private final Map<String, Long> began = new LinkedHashMap<>();
    private final Map<String, Long> used = new LinkedHashMap<>();

    /** Of processes by name. */
    public CpuSample(Map<String, CpuClock> clocks) {
        this.clocks = clocks;
    }

    /** The first moment. */
    public void begin() {
        clocks.forEach((name, clock) -> began.put(name, clock.nanos()));
    }

    /** The second moment. */
    public void end() {
        clocks.forEach((name, clock) -> used.put(name, clock.nanos() - began.getOrDefault(name, 0L)));
    }

    /** Microseconds for each of so many things. */
    public Map<String, Double> microsEach(double things) {
        var each = new LinkedHashMap<String, Double>();
        used.forEach((name, nanos) -> each.put(name, nanos / 1000.0 / Math.max(1, things)));
        return each;
    }
}
