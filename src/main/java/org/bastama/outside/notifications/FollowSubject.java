package org.bastama.outside.notifications;

import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;

/** What the token of a mail that asks to confirm is about: a subscription of a petition. */
record FollowSubject(PetitionNumber number, UUID id) {

    /** What such tokens are for. */
    static final String PURPOSE = "notifications.follow";

    static FollowSubject read(String text) {
        var parts = text.split(":", 2);
        return new FollowSubject(new PetitionNumber(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return number + ":" + id;
    }
}
