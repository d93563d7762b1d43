/** Versioned rules of petitions, working-day calendars and due-date arithmetic. */
@ApplicationModule(
        id = "procedures",
        allowedDependencies = {"shared", "shell", "territories", "territories::ui", "accounts", "jobs", "jobs::spi"})
@NullMarked
package org.bastama.civic.procedures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
