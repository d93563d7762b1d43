package org.bastama.civic.accounts;

import java.util.Set;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;

/** A person who can sign in. The language is the one for mails. */
public record Account(
        AccountId id, EmailAddress email, String name, Language language, Set<Role> roles, boolean active) {}
