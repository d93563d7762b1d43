/** How officials of one authority work together: who approves what a colleague wrote, and whose case it is. */
@NamedInterface("desk")
@NullMarked
package org.bastama.civic.responses.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
