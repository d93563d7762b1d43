/** What people see of parts in which they vote on statements. */
@NullMarked
package org.bastama.civic.consultations.opinionmap.ui;

import org.jspecify.annotations.NullMarked;
