/** Views of portal; only the navigation and named fields are public. */
@NamedInterface("ui")
@NullMarked
package org.bastama.outside.portal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
