/** Desk, scoreboard and the jobs of terms with many cases. */
@NullMarked
package org.bastama.bench.cases;

import org.jspecify.annotations.NullMarked;
