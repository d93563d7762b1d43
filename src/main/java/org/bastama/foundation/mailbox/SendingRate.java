package org.bastama.foundation.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How many mails may go out now: a number per second on average. What was not used is kept for two seconds, which is more
 * than the pause between two rounds.
 */
final class SendingRate {

    private static final Duration KEPT = Duration.ofSeconds(2);

    private final int perSecond;
    private final Clock clock;

    /** All before it is used up. */
    private Instant used = Instant.MIN;

    SendingRate(int perSecond, Clock clock) {
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /** How many may be sent now. */
    int available() {
        var now = clock.instant();
        if (used.isBefore(now.minus(KEPT))) {
            used = now.minus(KEPT);
        } else if (used.isAfter(now)) {
            // The clock was turned back.
            used = now;
        }
        return Math.toIntExact(Duration.between(used, now).toNanos()
                * perSecond
                / Duration.ofSeconds(1).toNanos());
    }

    /** Notes that so many of the {@link #available} ones are sent. */
    void use(int mails) {
        used = used.plusNanos(mails * Duration.ofSeconds(1).toNanos() / perSecond);
    }
}
