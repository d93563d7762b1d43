/** What jobs asks other rooms to offer. */
@NamedInterface("spi")
@NullMarked
package org.bastama.foundation.jobs.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
