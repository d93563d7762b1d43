/** What people see of meetings, and what those who hold them do. */
@NullMarked
package org.bastama.civic.consultations.meetings.ui;

import org.jspecify.annotations.NullMarked;
