/** Sign-in without passwords, roles, invitations and profiles. */
@ApplicationModule(
        id = "accounts",
        allowedDependencies = {"shared", "shell", "mailbox"})
@NullMarked
package org.bastama.civic.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
