/** What authorities promise with their responses, and what becomes of it (docs/decisions/0025). */
@NamedInterface("commitments")
@NullMarked
package org.bastama.civic.responses.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
