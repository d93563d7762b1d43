/** What moderators decide about petitions, and the queue that waits for them. */
@NamedInterface("review")
@NullMarked
package org.bastama.civic.petitions.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
