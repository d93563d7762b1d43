package org.bastama.civic.consultations.contributions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.mailbox.MailboxTokens;
import org.bastama.foundation.mailbox.Mailboxes;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Keys;
import org.bastama.foundation.shared.SecretKeyBox;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A random 256-bit key for each consultation, wrapped by the portal's master key, as petitions have theirs; and the keyed
 * hash of mailboxes, by which contributions of one mailbox are found and counted.
 */
@Component
class ConsultationKeys {

    private final ConsultationKeyRepository repository;
    private final Mailboxes mailboxes;
    private final SecretKeyBox wrapping;
    private final SecretKeyBox hashing;
    private final MailboxTokens unsubscribing;
    private final TransactionTemplate apart;
    /** Short-lived, so that a key destroyed by another node is soon forgotten by this one. */
    private final Cache<ConsultationNumber, ConsultationKey> known = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    ConsultationKeys(
            ConsultationKeyRepository repository,
            Mailboxes mailboxes,
            Keys keys,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.mailboxes = mailboxes;
        this.wrapping = keys.derive("consultations-key");
        this.hashing = keys.derive("consultations-mailbox");
        this.unsubscribing = new MailboxTokens(hashing.derive("unsubscribe"), 'c', "answers");
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The keyed hash of the mailbox that an address reaches: 64 characters, the same for all consultations. */
    String mailbox(EmailAddress address) {
        return hashing.hash(canonical(address));
    }

    String canonical(EmailAddress address) {
        return mailboxes.canonical(address);
    }

    /** The token that ends mails about answers, of a mailbox given by its keyed hash. */
    String unsubscribeToken(String mailboxHmac) {
        return unsubscribing.of(mailboxHmac);
    }

    /** The mailbox of such a token; empty when it was not made here. */
    Optional<String> readUnsubscribeToken(String token) {
        return unsubscribing.read(token);
    }

    /** The key, made on first use, once under any concurrency; empty when it was destroyed. */
    Optional<ConsultationKey> of(ConsultationNumber number) {
        if (existing(number).isEmpty() && !repository.isThere(number)) {
            make(number);
        }
        return existing(number);
    }

    /** The key, if there is one and it was not destroyed. */
    Optional<ConsultationKey> existing(ConsultationNumber number) {
        var cached = known.getIfPresent(number);
        if (cached != null) {
            return Optional.of(cached);
        }
        var key = repository.wrapped(number).map(wrapped -> new ConsultationKey(wrapping.open(wrapped)));
        key.ifPresent(found -> known.put(number, found));
        return key;
    }

    private void make(ConsultationNumber number) {
        try {
            apart.executeWithoutResult(t -> repository.insert(number, wrapping.seal(Ids.randomBytes(32))));
        } catch (DuplicateKeyException somebodyWasFaster) {
            // Theirs is the key.
        }
    }
}
