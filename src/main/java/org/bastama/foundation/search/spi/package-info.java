/** What search asks other rooms to offer. */
@NamedInterface("spi")
@NullMarked
package org.bastama.foundation.search.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
