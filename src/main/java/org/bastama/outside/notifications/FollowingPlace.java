package org.bastama.outside.notifications;

import java.util.UUID;
import org.bastama.foundation.shared.Language;

/** A place that a mailbox follows, how soon it hears, and in which language. */
public record FollowingPlace(UUID id, FollowedPlace place, Pace pace, Language language) {

    static FollowingPlace of(PlaceSubscription subscription) {
        return new FollowingPlace(
                subscription.id(), subscription.place(), subscription.pace(), subscription.language());
    }
}
