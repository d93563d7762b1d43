/** Inside the room: the one writer of signatures, its commands, its tables and its keys. */
@NullMarked
package org.bastama.civic.signatures.writer;

import org.jspecify.annotations.NullMarked;
