/** Filings on a state portal, where signatures here are declared support only. */
@NullMarked
package org.bastama.civic.petitions.filings;

import org.jspecify.annotations.NullMarked;
