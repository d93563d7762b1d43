/** The frame of plain pages: templates, languages, answers with caching, faults, what every request must fulfil. */
@NullMarked
package org.bastama.outside.publicweb.page;

import org.jspecify.annotations.NullMarked;
