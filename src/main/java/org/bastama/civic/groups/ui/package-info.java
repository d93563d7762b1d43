/** Views of groups; only the navigation and named fields are public. */
@NamedInterface("ui")
@NullMarked
package org.bastama.civic.groups.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
