/** Wiring that belongs to no room: the database, the clock, secrets of the demo. */
@NullMarked
package org.bastama.configuration;

import org.jspecify.annotations.NullMarked;
