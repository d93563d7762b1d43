/** Questionnaires as parts of consultations: written with the draft, filled in and kept as typed, sent, counted. */
@NamedInterface("filling")
@NullMarked
package org.bastama.civic.consultations.questionnaire.filling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
