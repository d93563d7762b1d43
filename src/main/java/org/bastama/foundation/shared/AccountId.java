package org.bastama.foundation.shared;

import java.util.UUID;

/** The id of a person's account. */
public record AccountId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
