/** What people say in a consultation, whatever the kind of its part: confirmed by mail or account, sealed, published. */
@NamedInterface("contributions")
@NullMarked
package org.bastama.civic.consultations.contributions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
