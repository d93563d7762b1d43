package org.bastama.foundation.shared;

/** The public number of a petition, from 1; it is in every address and every key. */
public record PetitionNumber(long value) {

    public PetitionNumber {
        if (value < 1) {
            throw Rejection.of("shared.unknown-number");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
