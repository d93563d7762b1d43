package org.bastama.foundation.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** While the mail server takes nothing this node leaves it, and all mails, in peace. */
final class ServerPause {

    private static final Logger LOG = LoggerFactory.getLogger(ServerPause.class);

    private final Clock clock;
    private int failures;
    private Instant begun = Instant.MIN;
    private Duration length = Duration.ZERO;

    ServerPause(Clock clock) {
        this.clock = clock;
    }

    boolean holds() {
        var now = clock.instant();
        // A clock that was turned back ends it too.
        return failures > 0 && !now.isBefore(begun) && now.isBefore(begun.plus(length));
    }

    void begin() {
        failures++;
        begun = clock.instant();
        length = Backoff.forServer(failures);
        LOG.warn("the mail server takes nothing; tried again in {}", length);
    }

    void end() {
        if (failures > 0) {
            LOG.info("the mail server takes mails again");
        }
        failures = 0;
    }
}
