package org.bastama.civic.signatures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.petitions.Signable;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.signatures.writer.Command;
import org.bastama.civic.signatures.writer.MailboxIndex;
import org.bastama.civic.signatures.writer.PetitionKeys;
import org.bastama.civic.signatures.writer.SignatureQueries;
import org.bastama.civic.signatures.writer.SignatureRow;
import org.bastama.civic.signatures.writer.SignatureState;
import org.bastama.civic.signatures.writer.SignatureWriter;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** A person's own signatures and data: see, download, withdraw, erase. The mailbox is the proof of being that person. */
@Component
public class MySignatures {

    private static final JsonMapper JSON = new JsonMapper();

    private final SignatureQueries signatures;
    private final MailboxIndex index;
    private final PetitionKeys keys;
    private final SignatureWriter writer;
    private final Signables signables;

    MySignatures(
            SignatureQueries signatures,
            MailboxIndex index,
            PetitionKeys keys,
            SignatureWriter writer,
            Signables signables) {
        this.signatures = signatures;
        this.index = index;
        this.keys = keys;
        this.writer = writer;
        this.signables = signables;
    }

    /** The signatures of the mailbox, newest first. */
    @Transactional(readOnly = true)
    public List<MySignature> list(MyMailbox mailbox) {
        return index.entries(mailbox.hash()).stream()
                .flatMap(entry -> signatures.find(entry.number(), entry.signature()).stream())
                .flatMap(row -> mine(row).stream())
                .toList();
    }

    /** Everything the portal knows of the mailbox's signatures, as JSON. */
    @Transactional(readOnly = true)
    public String download(MyMailbox mailbox) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of(
                        "signatures",
                        list(mailbox).stream().map(MySignatures::asMap).toList()));
    }

    /** Withdraws one of them; rejected with {@code signatures.handed-over}. Called outside of any transaction. */
    @Transactional(propagation = Propagation.NEVER)
    public void withdraw(MyMailbox mailbox, PetitionNumber number, UUID signature) {
        requireOwn(mailbox, number, signature);
        writer.submit(new Command.WithdrawOwn(number, signature)).orThrow();
    }

    /**
     * Erases one of them: before hand-over it is withdrawn, after it the anonymous number stays. Called outside of any
     * transaction.
     */
    @Transactional(propagation = Propagation.NEVER)
    public void erase(MyMailbox mailbox, PetitionNumber number, UUID signature) {
        requireOwn(mailbox, number, signature);
        writer.submit(new Command.Erase(number, signature, mailbox.hash())).orThrow();
    }

    private void requireOwn(MyMailbox mailbox, PetitionNumber number, UUID signature) {
        if (!index.entries(mailbox.hash()).contains(new MailboxIndex.Entry(number, signature))) {
            throw Rejection.of("signatures.not-yours");
        }
    }

    private Optional<MySignature> mine(SignatureRow row) {
        var name = row.nameSealed();
        var email = row.emailSealed();
        if (name == null || email == null) {
            return Optional.empty();
        }
        return keys.existing(row.number())
                .map(key -> new MySignature(
                        row.number(),
                        row.id(),
                        row.state() == SignatureState.HELD
                                ? SignatureState.CONFIRMED.code()
                                : row.state().code(),
                        key.open(name),
                        key.open(email),
                        row.territoryCode(),
                        row.language(),
                        row.updates(),
                        row.identityLevel(),
                        row.createdAt(),
                        row.consentAt(),
                        row.endedAt(),
                        isWithdrawable(row)));
    }

    private boolean isWithdrawable(SignatureRow row) {
        return switch (row.state()) {
            case PENDING -> true;
            case HELD, CONFIRMED ->
                signables.find(row.number()).map(Signable::handedOverAt).isEmpty();
            case WITHDRAWN, INVALIDATED, SURPLUS -> false;
        };
    }

    private static Map<String, Object> asMap(MySignature signature) {
        var map = new LinkedHashMap<String, Object>();
        map.put("petition", signature.number().value());
        map.put("state", signature.state());
        map.put("name", signature.name());
        map.put("email", signature.email());
        map.put("territory", signature.territoryCode());
        map.put("language", signature.language().code());
        map.put("updates", signature.updates());
        map.put("identityLevel", signature.identityLevel());
        map.put("signedAt", signature.signedAt().toString());
        map.put(
                "confirmedAt",
                Optional.ofNullable(signature.confirmedAt())
                        .map(Object::toString)
                        .orElse(null));
        map.put(
                "endedAt",
                Optional.ofNullable(signature.endedAt()).map(Object::toString).orElse(null));
        return map;
    }
}
