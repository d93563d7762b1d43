/** Answers of authorities that came to a group on paper: entered by its leaders, confirmed by a moderator. */
@NamedInterface("paper")
@NullMarked
package org.bastama.civic.responses.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
