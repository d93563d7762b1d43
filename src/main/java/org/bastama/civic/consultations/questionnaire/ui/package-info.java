/** What people see of questionnaires: the form, the results, and the editor of those who ask. */
@NullMarked
package org.bastama.civic.consultations.questionnaire.ui;

import org.jspecify.annotations.NullMarked;
