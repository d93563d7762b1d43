/** Opinion maps as parts: statements, votes on them, and the map of those votes, drawn anew as they arrive (0035). */
@NamedInterface("opinionmap")
@NullMarked
package org.bastama.civic.consultations.opinionmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
