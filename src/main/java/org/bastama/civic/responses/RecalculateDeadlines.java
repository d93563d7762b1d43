package org.bastama.civic.responses;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.procedures.CalendarChanged;
import org.bastama.civic.procedures.DueDates;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A country's calendar changed: its running deadlines are calculated anew, each moved date told on the timeline. The
 * change is noted in its transaction and worked off by a job, once every node sees the new calendar.
 */
@Component
class RecalculateDeadlines implements RecurringJob {

    /** Longer than a node takes to notice a changed calendar. */
    private static final Duration NOTICED = Duration.ofSeconds(5);

    private final CalendarChangeRepository changes;
    private final DeadlineRepository deadlines;
    private final DueDates dueDates;
    private final Timeline timeline;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RecalculateDeadlines(
            CalendarChangeRepository changes,
            DeadlineRepository deadlines,
            DueDates dueDates,
            Timeline timeline,
            TransactionTemplate transaction,
            Clock clock) {
        this.changes = changes;
        this.deadlines = deadlines;
        this.dueDates = dueDates;
        this.timeline = timeline;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(CalendarChanged event) {
        changes.note(event.country(), clock.instant());
    }

    /** A new version of the portal may bring a new calendar with it. */
    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        transaction.executeWithoutResult(
                status -> changes.countriesOfRunning().forEach(country -> changes.note(country, clock.instant())));
    }

    @Override
    public String name() {
        return "responses.recalculate";
    }

    @Override
    public Duration every() {
        return NOTICED;
    }

    @Override
    public void run() {
        changes.until(clock.instant().minus(NOTICED))
                .forEach((country, changedAt) ->
                        transaction.executeWithoutResult(status -> recalculate(country, changedAt)));
    }

    private void recalculate(String country, Instant changedAt) {
        if (changes.settle(country, changedAt)) {
            deadlines.runningIn(country, Formats.day(clock.instant())).forEach(this::recalculate);
        }
    }

    private void recalculate(Deadline deadline) {
        var dates = deadline.dates(dueDates);
        if (deadlines.move(deadline, dates) && !dates.dueOn().equals(deadline.dueOn())) {
            timeline.add(
                    deadline.petition(),
                    "deadline_moved",
                    Map.of("date", dates.dueOn().toString(), "authority", deadline.authoritySlug()),
                    LocalizedText.empty());
        }
    }
}
