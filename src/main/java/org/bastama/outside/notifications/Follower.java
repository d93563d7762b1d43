package org.bastama.outside.notifications;

import java.util.UUID;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/** A mailbox that follows something. The sealed address is gone once it has ended. */
sealed interface Follower permits Subscription, PlaceSubscription {

    /** Later ones are greater. */
    UUID id();

    String mailbox();

    byte @Nullable [] emailSealed();

    Language language();

    Subscription.State state();

    Pace pace();
}
