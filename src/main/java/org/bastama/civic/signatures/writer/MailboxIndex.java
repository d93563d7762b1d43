package org.bastama.civic.signatures.writer;

import java.util.List;
import java.util.Optional;
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
    private final PetitionKeys petitionKeys;
    private final SecretKeyBox hashing;

    MailboxIndex(MailboxRepository repository, Mailboxes mailboxes, PetitionKeys petitionKeys, Keys keys) {
        this.repository = repository;
        this.mailboxes = mailboxes;
        this.petitionKeys = petitionKeys;
        this.hashing = keys.derive("signatures-mailbox-index");
    }

    /** The keyed hash of the mailbox that an address reaches: 64 characters, the same for all petitions. */
    public String hash(EmailAddress address) {
        return hashing.hash(mailboxes.canonical(address));
    }

    /** The hash of the mailbox that a signature came from; empty when its data or its key is gone. */
    Optional<String> hashOf(SignatureRow signature) {
        return Optional.ofNullable(signature.emailSealed())
                .flatMap(cipher -> petitionKeys.existing(signature.number()).map(key -> hash(key.openAddress(cipher))));
    }

    /** The signatures of a mailbox, newest first. */
    public List<Entry> entries(String hash) {
        return repository.entries(hash);
    }
}
