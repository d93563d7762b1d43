/** Draft texts as parts of consultations: their versions, and what people say of passages. */
@NamedInterface("discussion")
@NullMarked
package org.bastama.civic.consultations.drafttext.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
