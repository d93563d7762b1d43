/** Home, about, and past petitions of other systems. */
@ApplicationModule(
        id = "portal",
        allowedDependencies = {
            "shared",
            "shell",
            "jobs",
            "jobs::ui",
            "files",
            "jobs::spi",
            "search",
            "search::spi",
            "moderation",
            "moderation::ui",
            "territories",
            "territories::ui",
            "procedures",
            "procedures::ui",
            "accounts",
            "accounts::ui",
            "accounts::spi",
            "authorities",
            "authorities::ui",
            "groups",
            "groups::ui",
            "petitions",
            "petitions::tally",
            "petitions::ui",
            "signatures",
            "responses",
            "responses::ui",
            "consultations",
            "consultations::ui",
            "notifications"
        })
@NullMarked
package org.bastama.outside.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
