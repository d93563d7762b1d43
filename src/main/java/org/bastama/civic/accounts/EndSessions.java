package org.bastama.civic.accounts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.bastama.foundation.shared.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends whatever sessions a person has, each at its next request: what opened them no longer does. */
@Component
public class EndSessions {

    private final AccountRepository accounts;
    private final Clock clock;

    EndSessions(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** All that began before now, in the caller's transaction; the caller has checked who may. */
    @Transactional
    public void of(AccountId account) {
        // Not later than the clock, however the database rounds: a session that begins at once must live.
        accounts.endSessions(account, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
