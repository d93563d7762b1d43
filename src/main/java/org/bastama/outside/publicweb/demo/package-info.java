/** What only the demo has: its mails and its clock. */
@NullMarked
package org.bastama.outside.publicweb.demo;

import org.jspecify.annotations.NullMarked;
