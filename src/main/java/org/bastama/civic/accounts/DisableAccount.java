package org.bastama.civic.accounts;

import org.bastama.civic.accounts.AccountRepository.State;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Administrators close an account to its owner, and open it again; nobody closes their own. */
@Component
public class DisableAccount {

    private static final Logger LOG = LoggerFactory.getLogger(DisableAccount.class);

    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;

    DisableAccount(AccountRepository accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    /** Disables: no more sign-in, and sessions end at their next request. */
    @Transactional
    public void disable(AccountId account, Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        if (actor.is(account)) {
            throw Rejection.of("accounts.people.not-yourself");
        }
        if (accounts.move(account, State.DISABLED)) {
            LOG.info("account {} disabled by {}", account, actor.requireAccount());
            events.publishEvent(new AccountDisabled(account));
        }
    }

    /** Lets the person sign in again. */
    @Transactional
    public void enable(AccountId account, Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        if (accounts.move(account, State.ACTIVE)) {
            LOG.info("account {} enabled by {}", account, actor.requireAccount());
        }
    }
}
