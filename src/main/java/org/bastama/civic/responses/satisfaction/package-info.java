/** The one question to signers after the final response: whether it answers the petition (docs/decisions/0025). */
@NamedInterface("satisfaction")
@NullMarked
package org.bastama.civic.responses.satisfaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
