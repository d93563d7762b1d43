package org.bastama.civic.responses.terms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bastama.civic.procedures.CalendarChanged;
import org.bastama.civic.procedures.DueDates;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A country's calendar changed: its running deadlines are calculated anew, each moved date told on the timeline. The
 * change is noted in its transaction and worked off by a job, once every node sees the new calendar, page by page.
 */
@Component
class RecalculateDeadlines implements RecurringJob {

    /** Longer than a node takes to notice a changed calendar. */
    private static final Duration NOTICED = Duration.ofSeconds(5);

    private static final int PAGE = 500;

    private final CalendarChangeRepository changes;
    private final TermRepository terms;
    private final DueDates dueDates;
    private final MoveTerm moveTerm;
    private final TellMoved tellMoved;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RecalculateDeadlines(
            CalendarChangeRepository changes,
            TermRepository terms,
            DueDates dueDates,
            MoveTerm moveTerm,
            TellMoved tellMoved,
            TransactionTemplate transaction,
            Clock clock) {
        this.changes = changes;
        this.terms = terms;
        this.dueDates = dueDates;
        this.moveTerm = moveTerm;
        this.tellMoved = tellMoved;
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
        changes.until(clock.instant().minus(NOTICED)).forEach(this::recalculate);
        tellMoved.run();
    }

    /** The change is settled at the end, so that a run that was cut off is done again; what has moved, moves no more. */
    private void recalculate(String country, Instant changedAt) {
        var page = terms.ofCountry(country, null, PAGE);
        while (!page.isEmpty()) {
            var some = page.stream().map(this::recalculated).toList();
            transaction.executeWithoutResult(status -> moveTerm.move(some));
            page = terms.ofCountry(country, page.getLast(), PAGE);
        }
        transaction.executeWithoutResult(status -> changes.settle(country, changedAt));
    }

    private MoveTerm.Moved recalculated(RunningTerm term) {
        return new MoveTerm.Moved(term, term.dates(dueDates));
    }
}
