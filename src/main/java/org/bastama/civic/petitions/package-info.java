/** Petitions from draft to archive: texts, timeline, thresholds, hand-over, tally. */
@ApplicationModule(
        id = "petitions",
        allowedDependencies = {
            "shared",
            "shell",
            "groups",
            "groups::ui",
            "groups::spi",
            "authorities",
            "authorities::ui",
            "authorities::spi",
            "procedures",
            "procedures::ui",
            "territories",
            "territories::ui",
            "accounts",
            "mailbox",
            "moderation",
            "moderation::spi",
            "moderation::ui",
            "files",
            "jobs",
            "jobs::spi",
            "search",
            "search::spi"
        })
@NullMarked
package org.bastama.civic.petitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
