package org.bastama.civic.responses;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Suspensions end by their date without anybody's doing: the day after the last one counts. This notes it once, with the
 * step on the timeline that has its own day though it is noted late.
 */
@Component
class EndSuspensions implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(EndSuspensions.class);
    private static final int PAGE = 200;

    private final SuspensionRepository suspensions;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndSuspensions(
            SuspensionRepository suspensions,
            Timeline timeline,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.suspensions = suspensions;
        this.timeline = timeline;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "responses.suspensions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** Each in a transaction of its own; one that fails does not hold up the others and is tried again. */
    @Override
    public void run() {
        suspensions.ended(Formats.day(clock.instant()), PAGE).forEach(deadline -> {
            try {
                transaction.executeWithoutResult(status -> end(deadline));
            } catch (RuntimeException e) {
                LOG.error("the end of the suspension of petition {} could not be noted", deadline.petition(), e);
            }
        });
    }

    private void end(Deadline deadline) {
        if (!suspensions.noteEnded(deadline)) {
            return;
        }
        timeline.add(
                deadline.petition(),
                "suspension_ended",
                counts(deadline).atStartOfDay(Formats.ZONE).toInstant(),
                Map.of(
                        "authority",
                        deadline.authoritySlug(),
                        "date",
                        deadline.dueOn().toString()),
                LocalizedText.empty());
        events.publishEvent(new SuspensionEnded(deadline.petition(), deadline.ordinal(), deadline.dueOn()));
    }

    /** The first day that counts again. */
    private static LocalDate counts(Deadline deadline) {
        return deadline.standstill().spans().getLast().until().plusDays(1);
    }
}
