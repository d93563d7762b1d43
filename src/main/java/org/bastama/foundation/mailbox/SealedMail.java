package org.bastama.foundation.mailbox;

import org.jspecify.annotations.Nullable;

/**
 * A mail ready for the outbox: sealed by whoever asks for it, so that the transaction that writes it does nothing else.
 *
 * @param recipient the keyed hash of the mailbox
 * @param urgent whether somebody waits for it at the screen
 * @param payload the mail under the portal's key
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SealedMail(String kind, @Nullable Long petition, String recipient, boolean urgent, byte[] payload) {

    /** The same order as a mail of another kind: what is sealed does not tell which. */
    public SealedMail as(String otherKind) {
        return new SealedMail(otherKind, petition, recipient, urgent, payload);
    }
}
