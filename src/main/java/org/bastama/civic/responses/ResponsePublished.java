package org.bastama.civic.responses;

import org.bastama.foundation.shared.PetitionNumber;

/**
 * An authority's act on a petition became public. Published in the transaction that makes it so.
 *
 * @param correction whether it is a new version of an act that was public before
 */
public record ResponsePublished(PetitionNumber number, Response.Kind kind, boolean correction) {}
