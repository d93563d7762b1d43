/** Rounds, medians, ratios, and the table that tells them. */
@NullMarked
package org.bastama.bench.report;

import org.jspecify.annotations.NullMarked;
