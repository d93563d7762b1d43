package org.bastama.civic.accounts;

import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;

/** Reads of accounts. */
@Component
public class AccountQueries {

    /** One account. */
    public Optional<Account> find(AccountId id) {
        throw new UnsupportedOperationException();
    }

    /** The account of the mailbox that an address reaches. */
    public Optional<Account> byEmail(EmailAddress email) {
        throw new UnsupportedOperationException();
    }

    /** The active accounts with a role. */
    public List<Account> withRole(Role role) {
        throw new UnsupportedOperationException();
    }
}
