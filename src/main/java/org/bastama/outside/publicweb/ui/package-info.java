/** What this room adds to views: its addresses. */
@NullMarked
package org.bastama.outside.publicweb.ui;

import org.jspecify.annotations.NullMarked;
