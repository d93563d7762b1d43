package org.bastama.bench.data;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time as the database keeps it. */
public final class Times {

    static final Clock CLOCK = Clock.systemUTC();

    private Times() {}

    /** Now, to the microsecond. */
    public static Instant now() {
        return CLOCK.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
