/** What many people answered, counted: counters that can be added up, and the figures that are shown of them. */
@NamedInterface("questionnaire-results")
@NullMarked
package org.bastama.civic.consultations.questionnaire.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
