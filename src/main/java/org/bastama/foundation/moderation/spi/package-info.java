/** What moderation asks other rooms to offer. */
@NamedInterface("spi")
@NullMarked
package org.bastama.foundation.moderation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
