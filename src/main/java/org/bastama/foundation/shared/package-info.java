/** Ids, value types, rejections, paging, actors, the clock, localised text, keys: the words every room speaks. */
@ApplicationModule(
        id = "shared",
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
@NullMarked
package org.bastama.foundation.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
