package org.bastama.foundation.shared;

import java.util.UUID;

/** The id of an initiative group. */
public record GroupId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
