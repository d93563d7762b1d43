package org.bastama.civic.consultations.contributions;

import org.bastama.civic.consultations.ConsultationNumber;

/** Nobody can find out any more who took part in a consultation. Published in the transaction that makes it so. */
public record ContributorsForgotten(ConsultationNumber consultation) {}
