/** The panel that shows a long job to whoever waits for it. */
@NamedInterface("ui")
@NullMarked
package org.bastama.foundation.jobs.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
