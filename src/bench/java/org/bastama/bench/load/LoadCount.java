package org.bastama.bench.load;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Counts answers once warming up is over. */
final class LoadCount {

    private static final int DIGITS = 3;

    private final long from;
    private final long until;
    private final Histogram times = new Histogram(DIGITS);
    private final Map<Integer, Long> failed = new HashMap<>();
    private long done;
    private long broken;
    private long bytes;
    private long last;

    LoadCount(long from, long until) {
        this.from = from;
        this.until = until;
        this.last = from;
    }

    /** An answer: all that come within the time are counted, and the times of all that were due within it. */
    void answered(HttpConnection connection, long now) {
        var isWithin = now >= from && now <= until;
        last = isWithin ? now : last;
        if (connection.status() < 200 || connection.status() >= 400) {
            failed.merge(connection.status(), 1L, Long::sum);
            return;
        }
        if (connection.since() >= from) {
            times.recordValue(TimeUnit.NANOSECONDS.toMicros(Math.max(0, now - connection.since())));
        }
        if (isWithin) {
            done++;
            bytes += connection.bytes();
        }
    }

    void broke() {
        broken++;
    }

    LoadResult result(long unsent, boolean exhausted) {
        var end = exhausted ? last : until;
        return new LoadResult(Math.max(1, end - from) / 1e9, times, done, Map.copyOf(failed), broken, unsent, bytes);
    }
}
