package org.bastama.foundation.mailbox;

import java.time.Clock;
import java.time.Duration;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes tokens and traces of sent mails that nobody asks for any more: thirty days after their end, so that an old link
 * is still told from an unknown one.
 */
@Component
class CleanMailbox implements RecurringJob {

    static final Duration KEPT = Duration.ofDays(30);

    private final OneTimeTokenRepository tokens;
    private final OutboxRepository mails;
    private final Clock clock;

    CleanMailbox(OneTimeTokenRepository tokens, OutboxRepository mails, Clock clock) {
        this.tokens = tokens;
        this.mails = mails;
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
    @Transactional
    public void run() {
        var end = clock.instant().minus(KEPT);
        tokens.deleteExpiredBefore(end);
        mails.deleteFinishedBefore(end);
    }
}
