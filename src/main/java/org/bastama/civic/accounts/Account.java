package org.bastama.civic.accounts;

import java.time.Instant;
import java.util.Set;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;

/**
 * A person who can sign in.
 *
 * @param language the one for mails
 * @param sessionsFrom sessions that began earlier have ended
 */
public record Account(
        AccountId id,
        EmailAddress email,
        String name,
        Language language,
        Set<Role> roles,
        boolean active,
        Instant sessionsFrom) {

    /** A person whose sessions were never ended. */
    public Account(AccountId id, EmailAddress email, String name, Language language, Set<Role> roles, boolean active) {
        this(id, email, name, language, roles, active, Instant.EPOCH);
    }
}
