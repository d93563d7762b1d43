/** Dated public discussions made of parts, what people contribute to them, and what comes of it. */
@ApplicationModule(
        id = "consultations",
        allowedDependencies = {})
@NullMarked
package org.bastama.civic.consultations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
