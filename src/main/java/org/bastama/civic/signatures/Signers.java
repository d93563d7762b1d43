package org.bastama.civic.signatures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bastama.civic.signatures.writer.EndUpdates;
import org.bastama.civic.signatures.writer.PetitionKey;
import org.bastama.civic.signatures.writer.PetitionKeys;
import org.bastama.civic.signatures.writer.SignatureQueries;
import org.bastama.civic.signatures.writer.SignatureRow;
import org.bastama.civic.signatures.writer.SignatureState;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Keys;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.SecretKeyBox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signers who asked to be told about the outcome. */
@Component
public class Signers {

    /** One of them, with a token that ends the mails when presented at {@code /u/{token}}. */
    public record Asking(UUID signature, EmailAddress email, Language language, String unsubscribeToken) {}

    /**
     * Some of them, in the order of their signatures.
     *
     * @param last the signature that was looked at last, to go on after; null when none was left
     */
    public record Batch(List<Asking> signers, @Nullable UUID last) {}

    /** The mails a token ends: about which petition, in which language, and whether they have ended already. */
    public record Updates(PetitionNumber number, Language language, boolean ended) {}

    private static final int PAGE = 500;

    private final SignatureQueries signatures;
    private final PetitionKeys keys;
    private final EndUpdates endUpdates;
    private final SecretKeyBox stamping;

    Signers(SignatureQueries signatures, PetitionKeys keys, EndUpdates endUpdates, Keys portalKeys) {
        this.signatures = signatures;
        this.keys = keys;
        this.endUpdates = endUpdates;
        this.stamping = portalKeys.derive("signatures-updates-token");
    }

    /** Hands over every confirmed signer of a petition who asked for updates, page by page, in constant memory. */
    public void askingForUpdates(PetitionNumber number, Consumer<Asking> sink) {
        keys.existing(number).ifPresent(key -> {
            @Nullable UUID after = null;
            List<SignatureRow> page;
            do {
                page = signatures.asking(number, after, PAGE);
                page.forEach(row -> asking(row, key).ifPresent(sink));
                after = page.isEmpty() ? null : page.getLast().id();
            } while (page.size() == PAGE);
        });
    }

    /**
     * Looks at so many confirmed signers who asked for updates, after a signature: those of them who had confirmed by a
     * time. For work that is done batch by batch and has to know how far it is.
     */
    public Batch asking(PetitionNumber number, Instant confirmedBy, @Nullable UUID after, int count) {
        var key = keys.existing(number);
        if (key.isEmpty()) {
            return new Batch(List.of(), null);
        }
        var page = signatures.asking(number, after, count);
        var asking = page.stream()
                .filter(row -> row.confirmedAt() != null && !row.confirmedAt().isAfter(confirmedBy))
                .flatMap(row -> asking(row, key.get()).stream())
                .toList();
        return new Batch(asking, page.isEmpty() ? null : page.getLast().id());
    }

    /** The language of the mails to a signer; empty unless the signature counts. */
    public Optional<Language> language(PetitionNumber number, UUID signature) {
        return signatures
                .find(number, signature)
                .filter(row -> row.state() == SignatureState.CONFIRMED)
                .map(SignatureRow::language);
    }

    /** The mails that the token would end; changes nothing; empty when there is no such token. */
    @Transactional(readOnly = true)
    public Optional<Updates> look(String token) {
        return known(token).map(row -> new Updates(row.number(), row.language(), !row.updates()));
    }

    /** Ends the mails of the signer with the token; false when there is none. */
    @Transactional
    public boolean unsubscribe(String token) {
        return known(token).map(row -> endUpdates.of(row.number(), row.id())).orElse(false);
    }

    private Optional<SignatureRow> known(String token) {
        return UpdatesToken.parse(token, stamping).flatMap(found -> signatures.find(found.number(), found.signature()));
    }

    private Optional<Asking> asking(SignatureRow row, PetitionKey key) {
        return Optional.ofNullable(row.emailSealed())
                .map(cipher -> new Asking(
                        row.id(),
                        key.openAddress(cipher),
                        row.language(),
                        new UpdatesToken(row.number(), row.id()).stamped(stamping)));
    }
}
