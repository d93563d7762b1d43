/** What responses asks other rooms to offer. */
@NamedInterface("spi")
@NullMarked
package org.bastama.civic.responses.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
