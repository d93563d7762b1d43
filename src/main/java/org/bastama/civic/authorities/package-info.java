/** Public bodies that can be addressed, and the officials who speak for them. */
@ApplicationModule(
        id = "authorities",
        allowedDependencies = {
            "shared",
            "shell",
            "territories",
            "territories::ui",
            "procedures",
            "accounts",
            "accounts::spi",
            "accounts::ui",
            "mailbox",
            "search",
            "search::spi"
        })
@NullMarked
package org.bastama.civic.authorities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
