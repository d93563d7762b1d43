/** What people print: the QR code of a petition, its poster, its sheet for signatures on paper. */
@NullMarked
package org.bastama.outside.publicweb.print;

import org.jspecify.annotations.NullMarked;
