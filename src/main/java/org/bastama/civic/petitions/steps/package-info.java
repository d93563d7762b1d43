/** Inside the room: the one way into another state, with its terms and the mails to those who lead. */
@NullMarked
package org.bastama.civic.petitions.steps;

import org.jspecify.annotations.NullMarked;
