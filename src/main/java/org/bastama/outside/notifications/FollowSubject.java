package org.bastama.outside.notifications;

import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the token of a mail that asks to confirm is about: a subscription of a petition or of a place.
 *
 * @param number null where it is of a place
 */
record FollowSubject(@Nullable PetitionNumber number, UUID id) {

    /** What such tokens are for. */
    static final String PURPOSE = "notifications.follow";

    private static final String PLACE = "place";

    static FollowSubject read(String text) {
        var parts = text.split(":", 2);
        return new FollowSubject(
                parts[0].equals(PLACE) ? null : new PetitionNumber(Long.parseLong(parts[0])),
                UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return (number == null ? PLACE : number.toString()) + ":" + id;
    }
}
