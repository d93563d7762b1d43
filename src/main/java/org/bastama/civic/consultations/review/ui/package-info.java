/** Where moderators settle reports of contributions and decide appeals against their hiding. */
@NullMarked
package org.bastama.civic.consultations.review.ui;

import org.jspecify.annotations.NullMarked;
