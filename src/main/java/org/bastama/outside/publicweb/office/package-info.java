/** Plain pages for the office of an authority that has no official on the portal. */
@NullMarked
package org.bastama.outside.publicweb.office;

import org.jspecify.annotations.NullMarked;
