/** What people see of draft texts, and what those who hold a consultation do with them. */
@NullMarked
package org.bastama.civic.consultations.drafttext.ui;

import org.jspecify.annotations.NullMarked;
