package org.bastama.outside.notifications;

import java.util.UUID;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/** A mailbox that follows a place. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PlaceSubscription(
        UUID id,
        FollowedPlace place,
        String mailbox,
        byte @Nullable [] emailSealed,
        Language language,
        Subscription.State state,
        Pace pace)
        implements Follower {}
