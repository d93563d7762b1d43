/** Acts of an authority that has no official on the portal: by a link that is mailed to its office. */
@NamedInterface("office")
@NullMarked
package org.bastama.civic.responses.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
