/** The administrative tree with populations, and the import of a national classifier. */
@ApplicationModule(
        id = "territories",
        allowedDependencies = {"shared", "shell", "jobs", "jobs::spi", "jobs::ui", "accounts"})
@NullMarked
package org.bastama.civic.territories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
