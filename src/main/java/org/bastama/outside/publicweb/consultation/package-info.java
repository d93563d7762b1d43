/** Plain pages of consultations, their parts, and the links of contributors' mails. */
@NullMarked
package org.bastama.outside.publicweb.consultation;

import org.jspecify.annotations.NullMarked;
