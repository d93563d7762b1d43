package org.bastama.civic.accounts;

import java.time.Clock;
import org.bastama.foundation.shared.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door that every way of signing in leads through. */
@Component
public class AdmitAccount {

    private static final Logger LOG = LoggerFactory.getLogger(AdmitAccount.class);

    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdmitAccount(AccountRepository accounts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Notes that an account signs in, in the caller's transaction; rejected with {@code accounts.disabled}. */
    @Transactional
    public void admit(Account account, SignInMeans means) {
        if (!account.active()) {
            LOG.warn("disabled account {} tried to sign in", account.id());
            throw Rejection.of("accounts.disabled");
        }
        accounts.signedIn(account.id(), clock.instant());
        LOG.info("account {} signed in by {}", account.id(), means);
        events.publishEvent(new AccountSignedIn(account.id()));
    }
}
