package org.bastama.civic.consultations.contributions;

import org.bastama.civic.consultations.ConsultationNumber;

/** Who took part in a consultation is forgotten, in this transaction: what only one kind knows of a person goes with it. */
public record ContributorsForgotten(ConsultationNumber consultation) {}
