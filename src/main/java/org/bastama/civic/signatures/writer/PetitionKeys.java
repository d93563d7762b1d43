package org.bastama.civic.signatures.writer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Keys;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.SecretKeyBox;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A random 256-bit key for each petition, wrapped by the portal's master key. When it is destroyed at the end of
 * retention, names, addresses and mailboxes of the petition's signers are gone with it (DOMAIN §5).
 */
@Component
public class PetitionKeys {

    private final PetitionKeyRepository repository;
    private final SecretKeyBox wrapping;
    private final TransactionTemplate apart;
    /** Short-lived, so that a key destroyed by another node is soon forgotten by this one. */
    private final Cache<PetitionNumber, PetitionKey> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    PetitionKeys(PetitionKeyRepository repository, Keys keys, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.wrapping = keys.derive("signatures-petition-key");
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The key, made on first use, once under any concurrency; empty when it was destroyed. */
    public Optional<PetitionKey> of(PetitionNumber number) {
        var existing = existing(number);
        if (existing.isPresent()) {
            return existing;
        }
        if (repository.find(number) == null) {
            make(number);
        }
        return existing(number);
    }

    private void make(PetitionNumber number) {
        try {
            apart.executeWithoutResult(t -> repository.insert(number, wrapping.seal(Ids.randomBytes(32))));
        } catch (DuplicateKeyException somebodyWasFaster) {
            // Theirs is the key.
        }
    }

    /** The key, if there is one and it was not destroyed. */
    public Optional<PetitionKey> existing(PetitionNumber number) {
        var cached = known.getIfPresent(number);
        if (cached != null) {
            return Optional.of(cached);
        }
        var stored = repository.find(number);
        if (stored == null || stored.wrapped() == null) {
            return Optional.empty();
        }
        var key = new PetitionKey(wrapping.open(stored.wrapped()));
        known.put(number, key);
        return Optional.of(key);
    }
}
