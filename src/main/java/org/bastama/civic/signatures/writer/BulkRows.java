package org.bastama.civic.signatures.writer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bastama.foundation.shared.PetitionNumber;

/** What a batch asks of many rows at once, in one statement each. All of it runs in the batch's transaction. */
interface BulkRows {

    /** The signature that a token belongs to, and until when the token confirms. */
    record Linked(SignatureRow signature, Instant expiresAt) {

        SignatureKey key() {
            return SignatureKey.of(signature);
        }
    }

    /** A confirmation mail of a mailbox's day, and whether what it is about has been confirmed. */
    record MailOfDay(String mailbox, int place, boolean isConfirmed) {}

    /** What tells a request from others. */
    record RequestKey(PetitionNumber number, String key) {}

    /** Tells the database, first of all in a batch's transaction, that everything in it is found by its key. */
    void byKeysOnly();

    /** The signatures of the tokens, kept from others until the transaction ends; unknown tokens are left out. */
    Map<SignatureToken, Linked> lockByToken(Collection<SignatureToken> tokens);

    /** The signatures, kept from others until the transaction ends; unknown ones are left out. */
    List<SignatureRow> lock(Collection<SignatureKey> keys);

    /** The signatures that hold places of the mailboxes. */
    List<SignatureRow> holders(Collection<MailboxKey> mailboxes);

    /** Pending signatures of the same mailbox and name as one of the attempts. */
    List<SignatureRow> pending(Collection<SignatureRow> attempts);

    /** The mails that have a place of the mailboxes' day. */
    List<MailOfDay> mails(Collection<String> mailboxes, LocalDate day);

    /** The body of each request that was carried out before. */
    Map<RequestKey, String> requests(Collection<RequestKey> requests);

    /** Writes where locked signatures stand now: state, place, quarantine and dates. */
    void move(Collection<SignatureRow> rows);
}
