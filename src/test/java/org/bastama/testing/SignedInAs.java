package org.bastama.testing;

import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.SignedIn;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Role;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Signs somebody in for the current test; {@link ViewTest} signs out again. */
public final class SignedInAs {

    private SignedInAs() {}

    /** Somebody with an account. */
    public static Actor account(Account account) {
        return person(SignedIn.of(account));
    }

    /** Somebody with roles, without an account in the database. */
    public static Actor roles(Role... roles) {
        return person(SignedIn.of(new Account(
                new AccountId(Ids.next(new TestClock())),
                new org.bastama.foundation.shared.EmailAddress("somebody@example.org"),
                "Somebody Else",
                org.bastama.foundation.shared.Language.EN,
                Set.of(roles),
                true)));
    }

    private static Actor person(SignedIn person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(person.authentication()));
        return person.actor();
    }
}
