/** Plain pages and the API, asked as browsers and programs ask them. */
@NullMarked
package org.bastama.outside.publicweb;

import org.jspecify.annotations.NullMarked;
