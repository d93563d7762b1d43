package org.bastama.civic.responses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * What an authority had of a petition that it passed on to another one: received when, registered how, due when.
 *
 * @param turn the place of the authority among those that had the petition, from 1
 * @param dueOn when its answer would have been due; null where no term is fixed
 * @param response the published act, which holds the reason
 */
public record Transfer(
        PetitionNumber petition,
        int ordinal,
        int turn,
        String fromAuthority,
        String toAuthority,
        Instant receivedAt,
        @Nullable String incomingNumber,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        Instant transferredAt,
        UUID response) {}
