package org.bastama.bench.load;

import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * What became of a load, between the end of warming up and the end.
 *
 * @param seconds how long that was
 * @param times microseconds from when a request was due to its whole answer, of answers that count
 * @param done answers with a status of 200–399
 * @param failed answers with another status, by status
 * @param broken connections that were lost
 * @param unsent requests that were due and never sent, since all connections were busy
 * @param bytes of the answers that count
 */
public record LoadResult(
        double seconds, Histogram times, long done, Map<Integer, Long> failed, long broken, long unsent, long bytes) {

    /** Answers a second. */
    public double perSecond() {
        return done / seconds;
    }

    /** What went wrong, whatever it was. */
    public long faults() {
        return failed.values().stream().mapToLong(Long::longValue).sum() + broken + unsent;
    }
}
