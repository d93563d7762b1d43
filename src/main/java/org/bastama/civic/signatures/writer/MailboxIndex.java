package org.bastama.civic.signatures.writer;

import java.util.List;
import java.util.UUID;
import org.bastama.foundation.mailbox.Mailboxes;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Keys;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.SecretKeyBox;
import org.springframework.stereotype.Component;

/** The portal-wide index of mailboxes by keyed hash: "my signatures" and the limit of mails need it, nothing else. */
@Component
public class MailboxIndex {

    /** A signature of a mailbox. */
    public record Entry(PetitionNumber number, UUID signature) {}

    private final MailboxRepository repository;
    private final Mailboxes mailboxes;
    private final SecretKeyBox hashing;

    MailboxIndex(MailboxRepository repository, Mailboxes mailboxes, Keys keys) {
        this.repository = repository;
        this.mailboxes = mailboxes;
        this.hashing = keys.derive("signatures-mailbox-index");
    }

    /** The keyed hash of the mailbox that an address reaches: 64 characters, the same for all petitions. */
    public String hash(EmailAddress address) {
        return hashing.hash(mailboxes.canonical(address));
    }

    /** The signatures of a mailbox, newest first. */
    public List<Entry> entries(String hash) {
        return repository.entries(hash);
    }
}
