/** The public timeline of petitions. */
@NamedInterface("timeline")
@NullMarked
package org.bastama.civic.petitions.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
