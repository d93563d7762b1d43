/** Who follows what, and the mails that tell them. */
@ApplicationModule(
        id = "notifications",
        allowedDependencies = {
            "shared",
            "shell",
            "mailbox",
            "jobs",
            "jobs::spi",
            "petitions",
            "petitions::tally",
            "petitions::spi",
            "petitions::ui",
            "consultations",
            "consultations::contributions",
            "consultations::ui",
            "signatures",
            "groups",
            "authorities",
            "responses",
            "responses::reviews",
            "responses::commitments",
            "responses::spi",
            "accounts",
            "accounts::spi",
            "procedures",
            "territories",
            "territories::ui"
        })
@NullMarked
package org.bastama.outside.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
