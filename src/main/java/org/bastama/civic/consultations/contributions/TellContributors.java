package org.bastama.civic.consultations.contributions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When an outcome is published, tells each contributor what was done with what they sent: one mail to a mailbox, however
 * much it sent. Each batch is one small transaction that holds the telling's row, so that a run that was cut off goes on
 * where it stopped, and two runs at once share the work.
 */
@Component
public class TellContributors implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(TellContributors.class);
    private static final int BATCH = 100;
    private static final int CONSULTATIONS = 50;

    private final TellingRepository tellings;
    private final ConsultationQueries consultations;
    private final ConsultationKeys keys;
    private final HolderNames names;
    private final ContributionMails mails;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TellContributors(
            TellingRepository tellings,
            ConsultationQueries consultations,
            ConsultationKeys keys,
            HolderNames names,
            ContributionMails mails,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.tellings = tellings;
        this.consultations = consultations;
        this.keys = keys;
        this.names = names;
        this.mails = mails;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Notes, in the transaction that publishes the outcome, that they are to be told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Consultation held) {
        tellings.begin(held.number(), clock.instant());
    }

    @Override
    public String name() {
        return "consultations.tell-contributors";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        tellings.unfinished(CONSULTATIONS).forEach(number -> {
            try {
                while (Boolean.TRUE.equals(transaction.execute(status -> tellSome(number)))) {
                    LOG.debug("contributors of consultation {} are being told", number);
                }
            } catch (RuntimeException e) {
                // One that fails must not hold up the others; it is tried again at the next run.
                LOG.error("telling the contributors of consultation {} stopped", number, e);
            }
        });
    }

    /** One batch; false when it was the last. */
    private boolean tellSome(ConsultationNumber number) {
        if (!tellings.lock(number)) {
            return false;
        }
        var mailboxes = tellings.untold(number, BATCH);
        var key = keys.existing(number);
        if (mailboxes.isEmpty() || key.isEmpty()) {
            tellings.finish(number, clock.instant());
            return false;
        }
        var consultation = consultations.find(number).orElseThrow();
        var silent = tellings.silent(mailboxes);
        tellings.of(number, mailboxes).entrySet().stream()
                .filter(sender -> wants(sender, silent))
                .flatMap(sender -> mail(consultation, sender.getKey(), sender.getValue(), key.get()).stream())
                .forEach(outbox::send);
        tellings.told(number, mailboxes, clock.instant());
        return true;
    }

    /** Who ended these mails and sent something afterwards wants them again. */
    private static boolean wants(Map.Entry<String, List<ContributionRow>> sender, Map<String, Instant> silent) {
        var since = silent.get(sender.getKey());
        return since == null
                || sender.getValue().stream()
                        .anyMatch(
                                row -> Objects.requireNonNull(row.confirmedAt()).isAfter(since));
    }

    /** To the address and in the language of what was sent last. */
    private Optional<Mail> mail(
            Consultation consultation, String mailbox, List<ContributionRow> sent, ConsultationKey key) {
        var last = sent.getLast();
        return Optional.ofNullable(last.emailSealed())
                .map(address -> mails.outcome(
                        consultation,
                        sent.stream().map(row -> row.shown(null)).toList(),
                        names.in(consultation.holders(), last.language()),
                        key.address(address),
                        keys.unsubscribeToken(mailbox)));
    }
}
