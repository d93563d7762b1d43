/** Links of mails by which mailboxes confirm what is no contribution: votes on statements, support of ideas. */
@NamedInterface("links")
@NullMarked
package org.bastama.civic.consultations.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
