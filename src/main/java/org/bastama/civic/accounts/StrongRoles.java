package org.bastama.civic.accounts;

import java.time.Instant;
import java.util.Set;
import org.bastama.foundation.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * The one rule about strong sign-in (docs/decisions/0023): what officials, moderators and administrators may do is theirs
 * only in a session that was opened by a passkey or by a provider with a second factor. Elsewhere their roles are withheld.
 */
@Component
public class StrongRoles {

    private final boolean required;

    StrongRoles(SignInProperties properties) {
        this.required = properties.strongRoles();
    }

    /** What a session that was opened by such means at that time knows of an account. */
    public SignedIn signedIn(Account account, SignInMeans means, Instant since) {
        var withheld = required && !means.isStrong();
        return new SignedIn(
                account.id().value(),
                account.name(),
                withheld ? Set.of() : account.roles(),
                withheld ? account.roles() : Set.of(),
                means,
                since);
    }

    /** Whether the person has a role that needs a strong sign-in. */
    public boolean isNeededBy(Account account) {
        return required && !account.roles().isEmpty();
    }

    /** Whether a role of the account is withheld from the actor, who is the same person. */
    public boolean withholdsFrom(Actor actor, Account account) {
        return isNeededBy(account) && !actor.roles().containsAll(account.roles());
    }
}
