/** The group's word after the final response: its public reply, and its one request for review (docs/decisions/0025). */
@NamedInterface("reviews")
@NullMarked
package org.bastama.civic.responses.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
