package org.bastama.civic.authorities;

import java.util.List;
import org.bastama.civic.accounts.Account;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.springframework.stereotype.Component;

/** Who speaks for which authority. */
@Component
public class Officials {

    /** Whether the person speaks for the authority today. */
    public boolean speaksFor(Actor actor, String authoritySlug) {
        throw new UnsupportedOperationException();
    }

    /** The authorities the person speaks for. */
    public List<Authority> authoritiesOf(AccountId account) {
        throw new UnsupportedOperationException();
    }

    /** The officials of an authority. */
    public List<Account> of(String authoritySlug) {
        throw new UnsupportedOperationException();
    }
}
