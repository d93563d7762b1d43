/** Views of consultations; only the navigation, the sections and what they share are public. */
@NamedInterface("ui")
@NullMarked
package org.bastama.civic.consultations.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
