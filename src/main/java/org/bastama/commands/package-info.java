/** The command line: one portal at a time per data directory; commands work while it runs and while it does not. */
@NullMarked
package org.bastama.commands;

import org.jspecify.annotations.NullMarked;
