package org.bastama.civic.consultations.contributions;

import org.bastama.civic.consultations.ConsultationNumber;

/**
 * What somebody says, checked by the kind of its part.
 *
 * @param heading empty where the kind has none
 */
public record NewContribution(ConsultationNumber consultation, int part, String heading, String text) {}
