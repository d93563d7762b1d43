package org.bastama.civic.petitions;

import org.bastama.foundation.shared.PetitionNumber;

/** A threshold was reached, for the first time or again. */
public record ThresholdReached(PetitionNumber number, int threshold, long required) {}
