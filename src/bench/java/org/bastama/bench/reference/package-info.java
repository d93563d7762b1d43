/** References: pgbench and the time of an fsync. */
@NullMarked
package org.bastama.bench.reference;

import org.jspecify.annotations.NullMarked;
