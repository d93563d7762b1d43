package org.bastama.civic.petitions;

import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/**
 * What follows from a new tally: enough supporters send a petition to moderation, a threshold reached is a dated fact
 * (or struck when the tally falls below before hand-over), and one with {@code when_reached} is handed over.
 * Idempotent; called after each batch, outside its transaction.
 */
@Component
public class SettleTally {

    /** Looks at the petition's tally and does what is due. */
    public void after(PetitionNumber number) {
        throw new UnsupportedOperationException();
    }
}
