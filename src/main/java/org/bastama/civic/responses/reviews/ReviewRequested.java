package org.bastama.civic.responses.reviews;

import org.bastama.foundation.shared.PetitionNumber;

/** The group asked to have the final response reviewed. Published in the transaction that makes it so. */
public record ReviewRequested(PetitionNumber petition) {}
