/** Views of moderation; only the navigation and named fields are public. */
@NamedInterface("ui")
@NullMarked
package org.bastama.foundation.moderation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
