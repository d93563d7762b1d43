/** What was handed over to authorities, with what shows it, as it was then. */
@NamedInterface("pack")
@NullMarked
package org.bastama.civic.petitions.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
