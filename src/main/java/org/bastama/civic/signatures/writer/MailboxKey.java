package org.bastama.civic.signatures.writer;

import org.bastama.foundation.shared.PetitionNumber;

/** A mailbox as one petition knows it: by its hash under the petition's key. */
record MailboxKey(PetitionNumber number, String hmac) {

    static MailboxKey of(SignatureRow row) {
        return new MailboxKey(row.number(), row.mailboxHmac());
    }
}
