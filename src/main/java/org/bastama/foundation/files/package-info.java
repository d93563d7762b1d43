/** Uploaded files: checks by content, storage in the database, serving. */
@ApplicationModule(
        id = "files",
        allowedDependencies = {"shared", "jobs::spi"})
@NullMarked
package org.bastama.foundation.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
