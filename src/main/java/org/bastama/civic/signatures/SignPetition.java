package org.bastama.civic.signatures;

import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/**
 * Signs: stores a pending signature and sends a confirmation mail. Answers the same for a new, a pending, an already
 * confirmed and a blocked mailbox; only the mailbox learns the difference.
 */
@Component
public class SignPetition {

    /**
     * Rejected with field errors ({@code name}, {@code email}, {@code territory}, {@code consent}), with
     * {@code signatures.closed} when the petition takes none, with {@code signatures.unknown-petition} when there is
     * none for the reader; throws {@link Busy} when the writer's queue is full. {@code signatures.territory-ambiguous}
     * carries the choices as arguments: code and name in turn.
     */
    public void sign(PetitionNumber number, SignForm form, String networkAddress) {
        throw new UnsupportedOperationException();
    }

    /** The writer's queue is full: nothing was done, try again in some seconds (503). */
    public static class Busy extends RuntimeException {}
}
