/** The public API: JSON, CSV, problems. */
@NullMarked
package org.bastama.outside.publicweb.api;

import org.jspecify.annotations.NullMarked;
