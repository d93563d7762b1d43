/** Views of consultations; only the navigation, the part section and what sections of parts share are public. */
@NamedInterface("ui")
@NullMarked
package org.bastama.civic.consultations.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
