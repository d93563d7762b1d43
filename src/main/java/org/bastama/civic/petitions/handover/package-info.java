/** Handing over to the authority, and being answered. Other rooms see the annotated type. */
@NullMarked
package org.bastama.civic.petitions.handover;

import org.jspecify.annotations.NullMarked;
