package org.bastama.civic.signatures;

import java.time.Instant;
import java.util.UUID;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * One of a person's own signatures, with everything the portal knows about it.
 *
 * @param state {@code pending}, {@code confirmed}, {@code withdrawn} or {@code invalidated}; what waits in quarantine is
 *     told as confirmed
 * @param identityLevel 0 for a signature by e-mail
 * @param isWithdrawable whether it can still be withdrawn: until hand-over
 */
public record MySignature(
        PetitionNumber number,
        UUID id,
        String state,
        String name,
        String email,
        String territoryCode,
        Language language,
        boolean updates,
        int identityLevel,
        Instant signedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt,
        boolean isWithdrawable) {}
