/** How many signed, what that reaches, and what follows from it. Other rooms see the annotated types. */
@NullMarked
package org.bastama.civic.petitions.tally;

import org.jspecify.annotations.NullMarked;
