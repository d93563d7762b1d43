/** What groups asks other rooms to offer. */
@NamedInterface("spi")
@NullMarked
package org.bastama.civic.groups.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
