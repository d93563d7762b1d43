/** Views of procedures; only the navigation and named fields are public. */
@NamedInterface("ui")
@NullMarked
package org.bastama.civic.procedures.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
