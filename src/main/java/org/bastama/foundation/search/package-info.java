/** One embedded Lucene index of what the rooms hand it: full text, facets, similar texts. */
@ApplicationModule(
        id = "search",
        allowedDependencies = {"shared", "jobs", "jobs::spi"})
@NullMarked
package org.bastama.foundation.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
