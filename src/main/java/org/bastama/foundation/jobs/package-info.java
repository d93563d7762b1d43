/** The clustered scheduler, and long jobs with progress that can be cancelled. */
@ApplicationModule(
        id = "jobs",
        allowedDependencies = {"shared", "shell"})
@NullMarked
package org.bastama.foundation.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
