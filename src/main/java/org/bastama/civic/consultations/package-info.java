/** Dated public discussions made of parts: questionnaires, draft texts, ideas; contributions and their outcome. */
@ApplicationModule(
        id = "consultations",
        allowedDependencies = {"shared"})
@NullMarked
package org.bastama.civic.consultations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
