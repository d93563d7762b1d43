/** What is done about contributions that break the rules: reports, hiding, appeals; never by those it concerns. */
@NamedInterface("review")
@NullMarked
package org.bastama.civic.consultations.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
