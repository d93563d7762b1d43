package org.bastama.outside.notifications;

import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Follows a petition by mail, with confirmation; the answer is the same for every address. */
@Component
public class FollowPetition {

    /** Sends a confirmation mail; rejected with a field error on {@code email}. */
    public void follow(PetitionNumber number, String email, Language language) {
        throw new UnsupportedOperationException();
    }

    /** Confirms by the mail's token; false when it is unknown or expired. */
    public boolean confirm(String token) {
        throw new UnsupportedOperationException();
    }
}
