/** What those who lead a petition write, keep and hand in. */
@NamedInterface("drafting")
@NullMarked
package org.bastama.civic.petitions.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
