package org.bastama.civic.consultations.questionnaire;

import org.bastama.foundation.shared.LocalizedText;

/**
 * Something that can be chosen, ranked or rated.
 *
 * @param key names it in answers and results; stays when the text is corrected
 */
public record Option(String key, LocalizedText text) {}
