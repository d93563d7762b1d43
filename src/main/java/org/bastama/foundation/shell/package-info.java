/** The frame around every view: main layout, error pages, shared components, languages, theme. */
@ApplicationModule(
        id = "shell",
        allowedDependencies = {"shared"})
@NullMarked
package org.bastama.foundation.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
