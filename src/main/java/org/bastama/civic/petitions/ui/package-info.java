/** Views of petitions; only the navigation and named fields are public. */
@NamedInterface("ui")
@NullMarked
package org.bastama.civic.petitions.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
