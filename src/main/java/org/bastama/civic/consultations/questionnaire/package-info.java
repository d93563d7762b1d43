/** Questionnaires: their definition, who sees which question, what is a valid answer, and counted results. */
@NamedInterface("questionnaire")
@NullMarked
package org.bastama.civic.consultations.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
