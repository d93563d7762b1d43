package org.bastama.outside.notifications;

import java.util.Optional;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Ends mails by the token in each of them: of followers and of signers who asked for updates. */
@Component
public class Unsubscribe {

    /** The petition whose mails the token ends; changes nothing. */
    public Optional<PetitionNumber> look(String token) {
        throw new UnsupportedOperationException();
    }

    /** Ends them; repeating is harmless. */
    public Optional<PetitionNumber> end(String token) {
        throw new UnsupportedOperationException();
    }
}
