/** Draft legal texts: read from a file, cut into passages with lasting keys, compared between versions. */
@NullMarked
package org.bastama.civic.consultations.drafttext;

import org.jspecify.annotations.NullMarked;
