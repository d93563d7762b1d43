package org.bastama.civic.responses.reviews;

import org.bastama.foundation.shared.PetitionNumber;

/** The group's reply became public, in its first version. Published in the transaction that makes it so. */
public record ReplyPublished(PetitionNumber petition) {}
