package org.bastama.civic.accounts.passkeys;

import java.time.Duration;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.EndSessions;
import org.bastama.civic.accounts.EnrolledAtConsole;
import org.bastama.civic.accounts.RequestSignIn;
import org.bastama.civic.accounts.ReturnPath;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way back for somebody who lost a passkey: the earlier ones are removed, and a one-time link enrols a new one. */
@Component
public class RenewPasskeys {

    static final Duration VALID = Duration.ofHours(24);

    /** The page that enrols. */
    public static final ReturnPath PAGE = ReturnPath.of("/passkey");

    private static final Logger LOG = LoggerFactory.getLogger(RenewPasskeys.class);

    private final PasskeyHolderRepository holders;
    private final PasskeyRepository passkeys;
    private final AccountQueries accounts;
    private final EndSessions endSessions;
    private final RequestSignIn links;
    private final PasskeyMails mails;

    RenewPasskeys(
            PasskeyHolderRepository holders,
            PasskeyRepository passkeys,
            AccountQueries accounts,
            EndSessions endSessions,
            RequestSignIn links,
            PasskeyMails mails) {
        this.holders = holders;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.endSessions = endSessions;
        this.links = links;
        this.mails = mails;
    }

    /**
     * For administrators, never for themselves: removes all passkeys of somebody with a role, ends the sessions, and mails
     * the link. Rejected with {@code accounts.people.not-your-passkeys} or {@code accounts.disabled}.
     */
    @Transactional
    public void renew(AccountId whose, Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        if (actor.is(whose)) {
            throw Rejection.of("accounts.people.not-your-passkeys");
        }
        var account = accounts.find(whose).orElseThrow();
        if (!account.active()) {
            throw Rejection.of("accounts.disabled");
        }
        forget(account.id());
        LOG.warn("account {} removed the passkeys of account {}", actor.requireAccount(), whose);
        mails.renew(account, actor, links.link(account.email(), account.language(), PAGE, VALID), VALID);
    }

    /** Whoever has the machine's console needs nobody's permission: the first administrator has nobody to ask. */
    @EventListener
    @Transactional
    void enrolled(EnrolledAtConsole enrolled) {
        if (forget(enrolled.account()) > 0) {
            LOG.warn("the passkeys of account {} were removed by a link of the console", enrolled.account());
            accounts.find(enrolled.account()).ifPresent((Account account) -> mails.removed(account, ""));
        }
    }

    private int forget(AccountId account) {
        holders.hold(account);
        endSessions.of(account);
        return passkeys.removeAll(account);
    }
}
