package org.bastama.civic.signatures.writer;

import java.time.Instant;
import java.util.UUID;
import org.bastama.civic.signatures.SignRequest;
import org.bastama.foundation.mailbox.SealedMail;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** What the writer is asked to do to one signature. Everything that needs no database is done before. */
public sealed interface Command {

    /** The petition. */
    PetitionNumber number();

    /** A command to the signature that a mailed token belongs to. */
    sealed interface ByToken extends Command {

        /** The token as it was mailed. */
        SignatureToken token();

        @Override
        default PetitionNumber number() {
            return token().number();
        }
    }

    /** A command to a signature that is known by its id. */
    sealed interface ById extends Command {

        /** The signature. */
        UUID signature();
    }

    /**
     * Stores a pending signature and mails its link.
     *
     * @param mailbox the portal-wide hash of the mailbox
     * @param expiresAt until when the link confirms
     * @param toConfirm the mail when there is something to confirm
     * @param toRepeated the mail when the mailbox has signed already
     * @param request what makes a repetition of the same request known, if the caller said it
     */
    record Sign(
            SignatureRow signature,
            String mailbox,
            SignatureToken token,
            Instant expiresAt,
            SealedMail toConfirm,
            SealedMail toRepeated,
            @Nullable SignRequest request)
            implements Command {

        @Override
        public PetitionNumber number() {
            return signature.number();
        }
    }

    /** Confirms a pending signature. */
    record Confirm(SignatureToken token) implements ByToken {}

    /** Withdraws, by the link of its signer. */
    record Withdraw(SignatureToken token) implements ByToken {}

    /** Withdraws, by its signer who has shown to read the mailbox. */
    record WithdrawOwn(PetitionNumber number, UUID signature) implements ById {}

    /** Takes it out of the tally, by a moderator, for a reason of the room's vocabulary that becomes public. */
    record Invalidate(PetitionNumber number, UUID signature, String reason, LocalizedText note, Actor moderator)
            implements ById {}

    /** Lets a signature in quarantine count, by a moderator. */
    record Clear(PetitionNumber number, UUID signature, Actor moderator) implements ById {}

    /** Withdraws before hand-over, and erases what is personal; of the mailbox with that portal-wide hash. */
    record Erase(PetitionNumber number, UUID signature, String mailbox) implements ById {}
}
