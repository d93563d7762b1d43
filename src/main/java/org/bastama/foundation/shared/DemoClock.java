package org.bastama.foundation.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The demo's clock: the system's, moved by an offset that is kept in a file and survives restarts. */
public class DemoClock extends Clock {

    private final Path file;
    private volatile Duration offset;

    /** Reads the offset, an ISO 8601 duration, from the file if there is one. */
    public DemoClock(Path file) {
        this.file = file;
        try {
            this.offset =
                    Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the clock forward and keeps it so; rejected with {@code shared.clock-backwards} for less than nothing. */
    public synchronized void advance(Duration by) {
        if (by.isNegative()) {
            throw Rejection.of("shared.clock-backwards");
        }
        travel(offset.plus(by));
        try {
            Files.writeString(file, offset.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the clock so far off the system's, until the next start: demo content is played in the past. */
    public void travel(Duration newOffset) {
        offset = newOffset;
    }

    /** How far it is off the system's clock. */
    public Duration offset() {
        return offset;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
