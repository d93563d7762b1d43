/** The trial by kill −9: nothing acknowledged may be lost. */
@NullMarked
package org.bastama.bench.kill;

import org.jspecify.annotations.NullMarked;
