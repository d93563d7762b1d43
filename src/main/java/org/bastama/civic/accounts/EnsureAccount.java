package org.bastama.civic.accounts;

import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;

/** Finds the account of a mailbox or makes one; the caller has seen proof that the person reads the mailbox. */
@Component
public class EnsureAccount {

    /** The account of the mailbox; name and language are used only when it is new. Joins the caller's transaction. */
    public Account of(EmailAddress email, String name, Language language) {
        throw new UnsupportedOperationException();
    }

    /** Gives an account a role, in the caller's transaction; the caller has checked who may. */
    public void grant(Account account, Role role) {
        throw new UnsupportedOperationException();
    }
}
