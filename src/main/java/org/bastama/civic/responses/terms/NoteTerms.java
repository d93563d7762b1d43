package org.bastama.civic.responses.terms;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.shared.Formats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says what is due of every running term: its state to everybody, reminders to its authority, each once
 * (docs/decisions/0021). Works page by page, each in a transaction that holds the rows of its terms.
 */
@Component
class NoteTerms implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(NoteTerms.class);
    private static final int PAGE = 500;

    private final TermRepository terms;
    private final SayNotices say;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NoteTerms(TermRepository terms, SayNotices say, TransactionTemplate transaction, Clock clock) {
        this.terms = terms;
        this.say = say;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "responses.notices";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var today = Formats.day(clock.instant());
        var page = terms.waiting(today, null, PAGE);
        while (!page.isEmpty()) {
            together(page, today);
            page = terms.waiting(today, page.getLast(), PAGE);
        }
    }

    /** One that fails must not hold up the others: then each goes on its own. */
    private void together(List<TermRepository.Waiting> page, LocalDate today) {
        try {
            say(page, today);
        } catch (RuntimeException e) {
            LOG.warn("{} terms could not be noted together, each goes on its own", page.size(), e);
            page.forEach(one -> alone(one, today));
        }
    }

    private void alone(TermRepository.Waiting one, LocalDate today) {
        try {
            say(List.of(one), today);
        } catch (RuntimeException e) {
            LOG.error("the term of petition {} could not be noted; it is tried again", one.petition(), e);
        }
    }

    private void say(List<TermRepository.Waiting> some, LocalDate today) {
        transaction.executeWithoutResult(status -> say.of(terms.lock(some, today), today));
    }
}
