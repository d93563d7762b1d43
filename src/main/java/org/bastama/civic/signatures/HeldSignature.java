package org.bastama.civic.signatures;

import java.time.Instant;
import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;

/** A signature in quarantine, as a moderator sees it: the name and the domain of the address, not the address. */
public record HeldSignature(
        PetitionNumber number,
        UUID id,
        String reason,
        String name,
        String domain,
        String territoryCode,
        Instant signedAt,
        Instant heldAt) {}
