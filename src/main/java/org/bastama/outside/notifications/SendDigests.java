package org.bastama.outside.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.shared.Formats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends the digests of the day from the morning on, one mail for each mailbox. A run that was cut off goes on. */
@Component
class SendDigests implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(SendDigests.class);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int BATCH = 100;

    private final DigestRepository items;
    private final WriteDigest writeDigest;
    private final Clock clock;

    SendDigests(DigestRepository items, WriteDigest writeDigest, Clock clock) {
        this.items = items;
        this.writeDigest = writeDigest;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications.digests";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        var now = clock.instant().atZone(Formats.ZONE);
        // What was due on an earlier day and not sent then does not wait for the morning.
        var due = now.toLocalTime().isBefore(MORNING) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        var after = "";
        List<String> batch;
        do {
            batch = items.due(due, after, BATCH);
            batch.forEach(mailbox -> write(mailbox, due));
            after = batch.isEmpty() ? after : batch.getLast();
        } while (batch.size() == BATCH);
    }

    private void write(String mailbox, LocalDate due) {
        try {
            writeDigest.write(mailbox, due);
        } catch (RuntimeException e) {
            // One that fails must not hold up the others; it is tried again at the next run.
            LOG.error("a digest stopped", e);
        }
    }
}
