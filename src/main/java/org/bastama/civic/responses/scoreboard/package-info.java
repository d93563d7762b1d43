/** The scoreboard of authorities: its figures, each with one definition, and what they were on every day. */
@NamedInterface("scoreboard")
@NullMarked
package org.bastama.civic.responses.scoreboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
