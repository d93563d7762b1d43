/** What came of a consultation: "we asked, you said, we did". */
@NamedInterface("outcome")
@NullMarked
package org.bastama.civic.consultations.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
