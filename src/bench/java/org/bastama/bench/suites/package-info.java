/** What is measured: references beside what is held against them. */
@NullMarked
package org.bastama.bench.suites;

import org.jspecify.annotations.NullMarked;
