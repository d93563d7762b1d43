/** Signing: the one writer of signatures, confirming, withdrawing, quarantine, the event table. */
@ApplicationModule(
        id = "signatures",
        allowedDependencies = {
            "shared",
            "shell",
            "petitions",
            "petitions::tally",
            "petitions::spi",
            "petitions::ui",
            "procedures",
            "territories",
            "territories::ui",
            "accounts",
            "accounts::spi",
            "mailbox",
            "moderation",
            "moderation::spi",
            "jobs",
            "jobs::spi"
        })
@NullMarked
package org.bastama.civic.signatures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
