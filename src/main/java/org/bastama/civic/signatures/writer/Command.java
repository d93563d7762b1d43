package org.bastama.civic.signatures.writer;

import java.time.Instant;
import java.util.UUID;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;

/** What the writer is asked to do to one signature. Everything that needs no database is done before. */
public sealed interface Command {

    /** The petition. */
    PetitionNumber number();

    /**
     * Stores a pending signature and mails its link.
     *
     * @param mailbox the portal-wide hash of the mailbox
     * @param expiresAt until when the link confirms
     * @param toConfirm the mail when there is something to confirm
     * @param toRepeated the mail when the mailbox has signed already
     */
    record Sign(
            SignatureRow signature,
            String mailbox,
            SignatureToken token,
            Instant expiresAt,
            Mail toConfirm,
            Mail toRepeated)
            implements Command {

        @Override
        public PetitionNumber number() {
            return signature.number();
        }
    }

    /** Confirms a pending signature by a token that confirms until the given time. */
    record Confirm(PetitionNumber number, UUID signature, Instant expiresAt) implements Command {}

    /** Withdraws, by its signer. */
    record Withdraw(PetitionNumber number, UUID signature) implements Command {}

    /** Takes it out of the tally, by a moderator, for a reason of the room's vocabulary that becomes public. */
    record Invalidate(PetitionNumber number, UUID signature, String reason, LocalizedText note, Actor moderator)
            implements Command {}

    /** Lets a signature in quarantine count, by a moderator. */
    record Clear(PetitionNumber number, UUID signature, Actor moderator) implements Command {}

    /** Withdraws before hand-over, and erases what is personal; of the mailbox with that portal-wide hash. */
    record Erase(PetitionNumber number, UUID signature, String mailbox) implements Command {}
}
