/** What is done with contributions: each is answered with a disposition and a reason, several together if need be. */
@NamedInterface("dispositions")
@NullMarked
package org.bastama.civic.consultations.dispositions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
