/** Views of signatures; only the navigation and named fields are public. */
@NamedInterface("ui")
@NullMarked
package org.bastama.civic.signatures.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
