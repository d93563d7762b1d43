/** The ends of gathering and collecting: in time, early, or because the group takes its petition back. */
@NamedInterface("closing")
@NullMarked
package org.bastama.civic.petitions.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
