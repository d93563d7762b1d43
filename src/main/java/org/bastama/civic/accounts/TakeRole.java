package org.bastama.civic.accounts;

import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a role of the portal from a person, who keeps the account; what they did stays. */
@Component
public class TakeRole {

    private static final Logger LOG = LoggerFactory.getLogger(TakeRole.class);

    private final AccountRepository accounts;

    TakeRole(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * From the person's next request on; only for administrators, who cannot take their own. An official's role ends
     * with the last office, not here.
     */
    @Transactional
    public void take(AccountId account, Role role, Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        if (actor.is(account)) {
            throw Rejection.of("accounts.people.not-your-role");
        }
        if (role == Role.OFFICIAL) {
            throw Rejection.of("accounts.people.official-by-authority");
        }
        if (accounts.take(account, role)) {
            LOG.info("account {} is no longer {}, by {}", account, role, actor.requireAccount());
        }
    }

    /** Ends the role of an official whose last office ended, in the caller's transaction; the caller has checked who may. */
    @Transactional
    public void endOfficial(AccountId account) {
        accounts.take(account, Role.OFFICIAL);
    }
}
