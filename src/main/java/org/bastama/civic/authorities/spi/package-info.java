/** What authorities asks other rooms to offer. */
@NamedInterface("spi")
@NullMarked
package org.bastama.civic.authorities.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
