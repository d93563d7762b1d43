package org.bastama.outside.portal;

import java.time.Instant;

/** A petition of another system, read-only: where it is from, its id there, and what was said of it. */
public record PastPetition(
        String source, String externalId, String title, Instant startedAt, long signatures, String status) {

    /** Its id among all past petitions. */
    String id() {
        return source + ":" + externalId;
    }

    PastPetition withExternalId(String id) {
        return new PastPetition(source, id, title, startedAt, signatures, status);
    }
}
