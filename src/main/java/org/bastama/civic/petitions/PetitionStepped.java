package org.bastama.civic.petitions;

import org.bastama.foundation.shared.PetitionNumber;

/** A petition came into another state. Published in the transaction that makes it so. */
public record PetitionStepped(PetitionNumber number, PetitionState from, PetitionState to) {}
