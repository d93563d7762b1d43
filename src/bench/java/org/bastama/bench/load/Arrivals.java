package org.bastama.bench.load;

import java.util.concurrent.TimeUnit;

/** When requests are to be sent; times are those of {@link System#nanoTime}. */
public interface Arrivals {

    /** Nothing is due. */
    long NOTHING = Long.MIN_VALUE;

    /** The time for which the next request was due, taken from the schedule; {@link #NOTHING} when none is due by now. */
    long take(long now);

    /** Whether a request is due by now. */
    boolean isDue(long now);

    /** How long to wait for answers at most before looking again, in milliseconds. */
    long patienceMillis(long now);

    /** Starts the schedule: from then until then. */
    void begin(long start, long end);

    /** As fast as answers come: the next request is due when a connection is free, until the end. */
    static Arrivals closedLoop() {
        return new Arrivals() {

            private long last;

            @Override
            public void begin(long start, long end) {
                last = end;
            }

            @Override
            public boolean isDue(long now) {
                return now < last;
            }

            @Override
            public long take(long now) {
                return isDue(now) ? now : NOTHING;
            }

            @Override
            public long patienceMillis(long now) {
                return 100;
            }
        };
    }

    /** So many a second, in ticks of a millisecond, whether answers come or not. */
    static Arrivals fixedRate(int perSecond) {
        return new FixedRate(perSecond);
    }

    /** A schedule of ticks: what a late driver or server delays counts as waiting. */
    final class FixedRate implements Arrivals {

        private static final long TICK = TimeUnit.MILLISECONDS.toNanos(1);

        private final int perSecond;
        private long start;
        private long end;
        private long taken;

        private FixedRate(int perSecond) {
            this.perSecond = perSecond;
        }

        @Override
        public void begin(long from, long until) {
            start = from;
            end = until;
        }

        @Override
        public boolean isDue(long now) {
            return next() <= now && next() < end;
        }

        @Override
        public long take(long now) {
            var due = isDue(now) ? next() : NOTHING;
            taken += due == NOTHING ? 0 : 1;
            return due;
        }

        private long next() {
            return start + taken * 1000 / perSecond * TICK;
        }

        @Override
        public long patienceMillis(long now) {
            var wait = next() - now;
            return wait <= 0 ? 0 : Math.max(1, TimeUnit.NANOSECONDS.toMillis(wait));
        }
    }
}
