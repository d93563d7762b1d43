/** Benchmarks: measures references and the portal in turn on one machine and tells their ratios (docs/benchmarks.md). */
@NullMarked
package org.bastama.bench;

import org.jspecify.annotations.NullMarked;
