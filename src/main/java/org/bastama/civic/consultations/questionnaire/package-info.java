/** Questionnaires: their definition, who sees which question, what is a valid answer, and counted results. */
@NullMarked
package org.bastama.civic.consultations.questionnaire;

import org.jspecify.annotations.NullMarked;
