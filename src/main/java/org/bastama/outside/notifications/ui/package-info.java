/** Views of notifications; only the navigation and named fields are public. */
@NamedInterface("ui")
@NullMarked
package org.bastama.outside.notifications.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
