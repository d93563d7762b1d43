/** What people have typed in forms on a petition and not sent yet: kept for the one who typed it, and nobody else. */
@NamedInterface("typed")
@NullMarked
package org.bastama.civic.responses.typed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
