/** Consultations: what is asked in public, its parts, contributions and what was done with each, the outcome. */
@ApplicationModule(
        id = "consultations",
        allowedDependencies = {
            "shared",
            "shell",
            "petitions",
            "groups",
            "groups::ui",
            "authorities",
            "authorities::ui",
            "procedures",
            "procedures::ui",
            "territories",
            "territories::ui",
            "accounts",
            "mailbox",
            "files",
            "moderation",
            "moderation::spi",
            "moderation::ui",
            "search",
            "search::spi",
            "jobs",
            "jobs::spi"
        })
@NullMarked
package org.bastama.civic.consultations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
