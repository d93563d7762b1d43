package org.bastama.outside.notifications;

import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;

/** A petition that a mailbox follows, how soon it hears, and in which language. */
public record Following(PetitionNumber petition, Pace pace, Language language) {

    static Following of(Subscription subscription) {
        return new Following(subscription.petition(), subscription.pace(), subscription.language());
    }
}
