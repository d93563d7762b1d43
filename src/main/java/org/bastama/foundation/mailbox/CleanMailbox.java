package org.bastama.foundation.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes tokens and traces of sent mails that nobody asks for any more: thirty days after their end, so that an old link
 * is still told from an unknown one.
 */
@Component
class CleanMailbox implements RecurringJob {

    static final Duration KEPT = Duration.ofDays(30);

    /** A transaction of at most so many mails of each state: nobody who signs waits for it. */
    private static final int STEP = 2_000;

    private final OneTimeTokenRepository tokens;
    private final OutboxRepository mails;
    private final SuppressionRepository suppressed;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CleanMailbox(
            OneTimeTokenRepository tokens,
            OutboxRepository mails,
            SuppressionRepository suppressed,
            TransactionTemplate transaction,
            Clock clock) {
        this.tokens = tokens;
        this.mails = mails;
        this.suppressed = suppressed;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mailbox.clean";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var now = clock.instant();
        var end = now.minus(KEPT);
        transaction.executeWithoutResult(status -> {
            tokens.deleteExpiredBefore(end);
            suppressed.deleteEndedBefore(now);
        });
        int deleted;
        do {
            deleted = Objects.requireNonNull(transaction.execute(status -> mails.deleteFinishedBefore(end, STEP)));
        } while (deleted > 0);
    }
}
