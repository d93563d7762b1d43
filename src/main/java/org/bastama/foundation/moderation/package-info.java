/** One desk over the queues that rooms offer; reports and appeals; the removal log; public statistics. */
@ApplicationModule(
        id = "moderation",
        allowedDependencies = {"shared", "shell", "jobs", "jobs::spi"})
@NullMarked
package org.bastama.foundation.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
