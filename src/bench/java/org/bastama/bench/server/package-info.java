/** The processes that are measured: PostgreSQL, the packaged jar, a constant page, a mail server; and their CPU time. */
@NullMarked
package org.bastama.bench.server;

import org.jspecify.annotations.NullMarked;
