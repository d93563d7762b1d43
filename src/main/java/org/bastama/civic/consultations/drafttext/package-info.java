/** Draft legal texts: read from a file, cut into passages with lasting keys, compared between versions. */
@NamedInterface("drafttext")
@NullMarked
package org.bastama.civic.consultations.drafttext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
