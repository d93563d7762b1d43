package org.bastama.civic.accounts.passkeys;

import java.util.UUID;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.EndSessions;
import org.bastama.civic.accounts.StrongRoles;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People remove passkeys from their own account, and with that end the sessions that began before. */
@Component
public class RemovePasskey {

    private static final Logger LOG = LoggerFactory.getLogger(RemovePasskey.class);

    private final PasskeyHolderRepository holders;
    private final PasskeyRepository passkeys;
    private final AccountQueries accounts;
    private final StrongRoles strongRoles;
    private final EndSessions endSessions;
    private final PasskeyMails mails;

    RemovePasskey(
            PasskeyHolderRepository holders,
            PasskeyRepository passkeys,
            AccountQueries accounts,
            StrongRoles strongRoles,
            EndSessions endSessions,
            PasskeyMails mails) {
        this.holders = holders;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.strongRoles = strongRoles;
        this.endSessions = endSessions;
        this.mails = mails;
    }

    /**
     * Removes one of the actor's own; one that is not there is no error. Rejected with {@code accounts.passkey.last} for
     * the last one of somebody whose role needs one, and with {@code accounts.passkey.use-yours} when that role is
     * withheld.
     */
    @Transactional
    public void remove(UUID passkey, Actor actor) {
        var account = accounts.find(actor.requireAccount()).orElseThrow();
        // Two removals at once must not each leave the other's passkey as the last one.
        holders.hold(account.id());
        if (strongRoles.withholdsFrom(actor, account)) {
            throw Rejection.of("accounts.passkey.use-yours");
        }
        var own = passkeys.list(account.id());
        var removed = own.stream().filter(one -> one.id().equals(passkey)).findFirst();
        if (removed.isEmpty()) {
            return;
        }
        if (own.size() == 1 && strongRoles.isNeededBy(account)) {
            throw Rejection.of("accounts.passkey.last");
        }
        passkeys.remove(account.id(), passkey);
        endSessions.of(account.id());
        LOG.info("account {} removed a passkey", account.id());
        mails.removed(account, removed.get().name());
    }
}
