package org.bastama.civic.accounts.ui;

import java.util.Locale;
import org.bastama.foundation.shared.Role;

/** What roles are called. */
final class RoleWords {

    private RoleWords() {}

    /** The key of a role's name. */
    static String key(Role role) {
        return "accounts.role." + role.name().toLowerCase(Locale.ROOT);
    }
}
