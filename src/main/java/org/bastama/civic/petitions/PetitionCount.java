package org.bastama.civic.petitions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many signed, as published: counted and declared, the next threshold, and the time of the figures. */
public record PetitionCount(
        long number, long count, long declared, @Nullable Long threshold, PetitionState state, Instant asOf) {

    /** Progress to the threshold in whole per cent, beyond it more than 100; rounded down so that 100 means reached. */
    public long percent() {
        return threshold == null || threshold == 0 ? 0 : count * 100 / threshold;
    }

    /** Whether another count says the same, at another time. */
    public boolean says(PetitionCount other) {
        return equals(new PetitionCount(other.number, other.count, other.declared, other.threshold, other.state, asOf));
    }
}
