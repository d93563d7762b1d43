/** The trial of two nodes behind one proxy: nothing is lost, stale or done twice, whichever of them is killed. */
@NullMarked
package org.bastama.bench.nodes;

import org.jspecify.annotations.NullMarked;
