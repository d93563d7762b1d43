package org.bastama.outside.notifications;

import java.util.UUID;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** A mailbox that follows a petition. The sealed address is gone once it has ended: only the keyed hash remains. */
record Subscription(
        PetitionNumber petition,
        UUID id,
        String mailbox,
        byte @Nullable [] emailSealed,
        Language language,
        State state,
        Pace pace)
        implements Follower {

    enum State {
        /** Waits for the button behind the link of the mail. */
        PENDING,
        CONFIRMED,
        /** Wants no mail about this petition. */
        ENDED
    }
}
