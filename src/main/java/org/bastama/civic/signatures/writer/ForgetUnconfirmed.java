package org.bastama.civic.signatures.writer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.shared.Formats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what was never confirmed a month after it was typed, and what is noted of mails of past days. */
@Component
class ForgetUnconfirmed implements RecurringJob {

    private static final Duration KEPT = Duration.ofDays(30);

    private static final Duration REQUESTS_KEPT = Duration.ofDays(1);

    private final SignatureRepository signatures;
    private final SignRequestRepository requests;
    private final TokenRepository tokens;
    private final MailboxRepository mailboxes;
    private final Clock clock;

    ForgetUnconfirmed(
            SignatureRepository signatures,
            SignRequestRepository requests,
            TokenRepository tokens,
            MailboxRepository mailboxes,
            Clock clock) {
        this.signatures = signatures;
        this.requests = requests;
        this.tokens = tokens;
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "signatures.forget-unconfirmed";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public void run() {
        var before = clock.instant().minus(KEPT);
        signatures.forgetUnconfirmed(before, List.of(SignatureState.PENDING, SignatureState.SURPLUS));
        tokens.forgetOrphans(before);
        mailboxes.forgetOrphans();
        requests.forget(clock.instant().minus(REQUESTS_KEPT));
        mailboxes.forgetMails(Formats.day(clock.instant()));
    }
}
