/** Deadlines of authorities, the desk of officials, and their responses. */
@ApplicationModule(
        id = "responses",
        allowedDependencies = {
            "shared",
            "shell",
            "petitions",
            "petitions::handover",
            "petitions::pack",
            "petitions::tally",
            "petitions::timeline",
            "petitions::spi",
            "petitions::ui",
            "signatures",
            "authorities",
            "authorities::spi",
            "authorities::ui",
            "groups",
            "procedures",
            "territories",
            "accounts",
            "mailbox",
            "moderation",
            "moderation::spi",
            "moderation::ui",
            "files",
            "jobs",
            "jobs::spi"
        })
@NullMarked
package org.bastama.civic.responses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
