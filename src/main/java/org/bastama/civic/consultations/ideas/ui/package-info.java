/** What people see of parts that take ideas. */
@NullMarked
package org.bastama.civic.consultations.ideas.ui;

import org.jspecify.annotations.NullMarked;
