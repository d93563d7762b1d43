package org.bastama.civic.signatures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bastama.civic.signatures.writer.EndUpdates;
import org.bastama.civic.signatures.writer.PetitionKey;
import org.bastama.civic.signatures.writer.PetitionKeys;
import org.bastama.civic.signatures.writer.SignatureQueries;
import org.bastama.civic.signatures.writer.SignatureRow;
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
    public record Asking(EmailAddress email, Language language, String unsubscribeToken) {}

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
                        key.openAddress(cipher),
                        row.language(),
                        new UpdatesToken(row.number(), row.id()).stamped(stamping)));
    }
}
