package org.bastama.civic.accounts.passkeys;

import java.util.List;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of passkeys. */
@Component
@Transactional(readOnly = true)
public class PasskeyQueries {

    private final PasskeyRepository passkeys;

    PasskeyQueries(PasskeyRepository passkeys) {
        this.passkeys = passkeys;
    }

    /** The actor's own, the oldest first. */
    public List<Passkey> own(Actor actor) {
        return passkeys.list(actor.requireAccount());
    }

    /** Whether an account has any. */
    public boolean hasAny(AccountId account) {
        return passkeys.count(account) > 0;
    }
}
