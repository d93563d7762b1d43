/** Load over HTTP from one thread: closed loop, or at a fixed rate measured from the scheduled time. */
@NullMarked
package org.bastama.bench.load;

import org.jspecify.annotations.NullMarked;
