package org.bastama.civic.responses.commitments;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.responses.PetitionRules;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.shared.Formats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says what is due of every running commitment: that it is late to everybody, reminders to its authority, each once
 * (docs/decisions/0025). Each commitment in a transaction that holds its row.
 */
@Component
class NoteCommitments implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(NoteCommitments.class);
    private static final int PAGE = 200;

    private final CommitmentRepository commitments;
    private final CommitmentNoticeRepository notices;
    private final CommitmentRecord record;
    private final CommitmentMails mails;
    private final PetitionRules rules;
    private final PetitionQueries petitions;
    private final DueDates dueDates;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NoteCommitments(
            CommitmentRepository commitments,
            CommitmentNoticeRepository notices,
            CommitmentRecord record,
            CommitmentMails mails,
            PetitionRules rules,
            PetitionQueries petitions,
            DueDates dueDates,
            TransactionTemplate transaction,
            Clock clock) {
        this.commitments = commitments;
        this.notices = notices;
        this.record = record;
        this.mails = mails;
        this.rules = rules;
        this.petitions = petitions;
        this.dueDates = dueDates;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "responses.commitments";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var today = Formats.day(clock.instant());
        var page = commitments.waiting(today, PAGE);
        var settled = PAGE;
        // Those that fail stay due: a round in which none is settled is the last.
        while (!page.isEmpty() && settled > 0) {
            settled = (int) page.stream().filter(one -> settle(one, today)).count();
            page = commitments.waiting(today, PAGE);
        }
    }

    private boolean settle(Commitment waiting, LocalDate today) {
        try {
            transaction.executeWithoutResult(status -> commitments
                    .hold(waiting.petition(), waiting.number())
                    .filter(held -> held.state().runs())
                    .ifPresent(held -> say(held, today)));
            return true;
        } catch (RuntimeException e) {
            LOG.error("commitment {} of petition {} was not noted", waiting.number(), waiting.petition(), e);
            return false;
        }
    }

    /** Of a petition that was taken down nothing is said: what would have been is noted as skipped. */
    private void say(Commitment held, LocalDate today) {
        var country = rules.of(held.petition()).map(Procedure::calendar).orElse(null);
        var days = CommitmentDays.of(held, country, dueDates);
        var said = notices.said(held);
        var fresh = days.until(today).stream()
                .filter(notice -> !said.contains(notice.key()))
                .toList();
        var shown = isShown(held);
        var now = clock.instant();
        fresh.forEach(notice -> notices.note(held, notice, shown && days.holds(notice, today), now));
        var after =
                shown && today.isAfter(held.dueOn()) && held.state() != CommitmentState.LATE ? record.late(held) : held;
        if (shown) {
            fresh.stream()
                    .filter(notice -> days.holds(notice, today))
                    .max(Comparator.comparing(CommitmentNotice::kind))
                    .ifPresent(notice -> mails.remind(after, notice, country));
        }
        commitments.waitUntil(held, days.after(today));
    }

    private boolean isShown(Commitment commitment) {
        return petitions
                .find(commitment.petition())
                .filter(petition -> PetitionState.PUBLIC.contains(petition.state()))
                .isPresent();
    }
}
