/** One desk over the queues that rooms offer; the removal log; public statistics. */
@ApplicationModule(
        id = "moderation",
        allowedDependencies = {"shared", "shell"})
@NullMarked
package org.bastama.foundation.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
