/** Initiative groups: founding, registration, members. */
@ApplicationModule(
        id = "groups",
        allowedDependencies = {
            "shared",
            "shell",
            "territories",
            "territories::ui",
            "accounts",
            "mailbox",
            "moderation",
            "moderation::spi",
            "moderation::ui",
            "files",
            "search",
            "search::spi"
        })
@NullMarked
package org.bastama.civic.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
