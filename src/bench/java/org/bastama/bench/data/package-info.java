/** Petitions, pending signatures and their tokens, put straight into the tables; and the requests made of them. */
@NullMarked
package org.bastama.bench.data;

import org.jspecify.annotations.NullMarked;
