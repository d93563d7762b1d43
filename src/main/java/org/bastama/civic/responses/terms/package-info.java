/** Inside the room: what is said of running terms as the days go by, and their days when a calendar changed. */
@NullMarked
package org.bastama.civic.responses.terms;

import org.jspecify.annotations.NullMarked;
