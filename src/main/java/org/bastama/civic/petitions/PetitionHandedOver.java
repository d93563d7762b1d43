package org.bastama.civic.petitions;

import java.time.Instant;
import org.bastama.foundation.shared.PetitionNumber;

/** A petition with a reached threshold was delivered to its authority: the deadline starts. Once per threshold. */
public record PetitionHandedOver(PetitionNumber number, int threshold, Instant at) {}
