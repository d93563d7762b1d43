package org.bastama.foundation.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.mailbox.OutboxRepository.Entry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due in the outbox, outside any transaction. Several nodes may do so at once: each mail is claimed first,
 * for five minutes, so that the mails of a node that died go to another one.
 */
@Component
class SendMails implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(SendMails.class);
    private static final int BATCH = 50;
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration GIVE_UP_AFTER = Duration.ofDays(3);

    private final OutboxRepository mails;
    private final MailSeal seal;
    private final MailRendering rendering;
    private final Carrier carrier;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String node = UUID.randomUUID().toString();

    SendMails(
            OutboxRepository mails,
            MailSeal seal,
            MailRendering rendering,
            Carrier carrier,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.seal = seal;
        this.rendering = rendering;
        this.carrier = carrier;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mailbox.send";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        var due = mails.due(clock.instant(), BATCH);
        while (!due.isEmpty()) {
            var claimed = due.stream()
                    .map(this::claim)
                    .flatMap(Optional::stream)
                    .mapToInt(this::send)
                    .sum();
            due = claimed == 0 ? List.of() : mails.due(clock.instant(), BATCH);
        }
    }

    private Optional<Entry> claim(UUID id) {
        var now = clock.instant();
        return Objects.requireNonNull(transaction.execute(status -> mails.claim(id, node, now, now.plus(CLAIM))));
    }

    private int send(Entry entry) {
        try {
            var mail = seal.open(entry.payload());
            carrier.carry(entry.id(), mail, rendering.render(mail));
            transaction.executeWithoutResult(
                    status -> mails.sent(entry.id(), node, clock.instant(), carrier.keepsMails()));
        } catch (RuntimeException e) {
            // The exception's message may hold the address: only its kind is logged.
            LOG.warn(
                    "mail {} not sent at attempt {}: {}",
                    entry.id(),
                    entry.attempts(),
                    e.getClass().getName());
            transaction.executeWithoutResult(status -> postpone(entry, clock.instant()));
        }
        return 1;
    }

    private void postpone(Entry entry, Instant now) {
        if (now.isAfter(entry.createdAt().plus(GIVE_UP_AFTER))) {
            mails.failed(entry.id(), node);
        } else {
            mails.retry(entry.id(), node, now.plus(pauseAfter(entry.attempts())));
        }
    }

    /** 30 seconds, doubled with each attempt, at most an hour. */
    static Duration pauseAfter(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
