package org.bastama.testing;

import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.SignInMeans;
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
        return person(strong(account));
    }

    /** Somebody with roles, without an account in the database. */
    public static Actor roles(Role... roles) {
        return person(strong(new Account(
                new AccountId(Ids.next(new TestClock())),
                new org.bastama.foundation.shared.EmailAddress("somebody@example.org"),
                "Somebody Else",
                org.bastama.foundation.shared.Language.EN,
                Set.of(roles),
                true)));
    }

    /** Somebody whose session withholds all roles: signed in by a link alone where that is not enough. */
    public static Actor byLinkAlone(Account account) {
        return person(new SignedIn(
                account.id().value(),
                account.name(),
                Set.of(),
                account.roles(),
                SignInMeans.MAIL_LINK,
                TestClock.START));
    }

    private static SignedIn strong(Account account) {
        return new SignedIn(
                account.id().value(), account.name(), account.roles(), Set.of(), SignInMeans.PASSKEY, TestClock.START);
    }

    private static Actor person(SignedIn person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(person.authentication()));
        return person.actor();
    }
}
