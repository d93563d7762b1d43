package org.bastama.civic.signatures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.Signable;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.signatures.writer.Command;
import org.bastama.civic.signatures.writer.MailboxIndex;
import org.bastama.civic.signatures.writer.PetitionKey;
import org.bastama.civic.signatures.writer.PetitionKeys;
import org.bastama.civic.signatures.writer.SignatureRow;
import org.bastama.civic.signatures.writer.SignatureState;
import org.bastama.civic.signatures.writer.SignatureToken;
import org.bastama.civic.signatures.writer.SignatureWriter;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.mailbox.Mailboxes;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs: stores a pending signature and sends a confirmation mail. Answers the same for a new, a pending, an already
 * confirmed and a blocked mailbox; only the mailbox learns the difference.
 */
@Component
public class SignPetition {

    /** An e-mail address is all that is known of the signer (DOMAIN §1). */
    private static final int LEVEL_EMAIL = 0;

    private final Signables signables;
    private final TerritoryQueries territories;
    private final Mailboxes mailboxes;
    private final MailboxIndex index;
    private final PetitionKeys keys;
    private final FraudLimit fraudLimit;
    private final Outbox outbox;
    private final SignatureWriter writer;
    private final PortalProperties portal;
    private final Clock clock;

    SignPetition(
            Signables signables,
            TerritoryQueries territories,
            Mailboxes mailboxes,
            MailboxIndex index,
            PetitionKeys keys,
            FraudLimit fraudLimit,
            Outbox outbox,
            SignatureWriter writer,
            PortalProperties portal,
            Clock clock) {
        this.signables = signables;
        this.territories = territories;
        this.mailboxes = mailboxes;
        this.index = index;
        this.keys = keys;
        this.fraudLimit = fraudLimit;
        this.outbox = outbox;
        this.writer = writer;
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * Rejected with field errors ({@code name}, {@code email}, {@code territory}, {@code consent}), with
     * {@code signatures.closed} when the petition takes none, with {@code signatures.unknown-petition} when there is
     * none for the reader; throws {@link Busy} when the writer's queue is full. {@code signatures.territory-ambiguous}
     * carries the choices as arguments: code and name in turn. Called outside of any transaction.
     */
    @Transactional(propagation = Propagation.NEVER)
    public void sign(PetitionNumber number, SignForm form, String networkAddress) {
        sign(number, form, networkAddress, null);
    }

    /**
     * The same for a caller who may ask again with the same request: it is answered alike and done once, on whichever
     * node, for a day. Rejected with {@code signatures.request-reused} when its body was another.
     */
    @Transactional(propagation = Propagation.NEVER)
    public void sign(PetitionNumber number, SignForm form, String networkAddress, @Nullable SignRequest request) {
        var signable = takingSignatures(number, form.key());
        var signed = SignedForm.check(form, territories);
        var key = keys.of(number).orElseThrow(() -> Rejection.of("signatures.closed"));
        writer.submit(command(signable, signed, key, quarantine(number, signed, networkAddress), request))
                .orThrow();
    }

    /** Looks whether a form could be signed with and does nothing else; rejected with the same field errors. */
    public void check(SignForm form) {
        SignedForm.check(form, territories);
    }

    private Signable takingSignatures(PetitionNumber number, @Nullable String directKey) {
        var signable = signables
                .find(number)
                .filter(found -> isThereFor(found, directKey))
                .orElseThrow(() -> Rejection.of("signatures.unknown-petition"));
        if (!signable.takesSignatures(clock.instant())) {
            throw Rejection.of("signatures.closed");
        }
        return signable;
    }

    /** Before opening a petition exists only for those who hold its key; it is compared in constant time. */
    private static boolean isThereFor(Signable signable, @Nullable String directKey) {
        return switch (signable.state()) {
            case GATHERING, IN_MODERATION, RETURNED ->
                directKey != null
                        && MessageDigest.isEqual(
                                directKey.getBytes(StandardCharsets.UTF_8),
                                signable.directKey().getBytes(StandardCharsets.UTF_8));
            default -> PetitionState.PUBLIC.contains(signable.state());
        };
    }

    private @Nullable Quarantine quarantine(PetitionNumber number, SignedForm signed, String networkAddress) {
        var isDisposable = mailboxes.isDisposable(signed.email());
        if (fraudLimit.isExceeded(number, networkAddress)) {
            return Quarantine.RATE;
        }
        return isDisposable ? Quarantine.DISPOSABLE : null;
    }

    private Command.Sign command(
            Signable signable,
            SignedForm signed,
            PetitionKey key,
            @Nullable Quarantine quarantine,
            @Nullable SignRequest request) {
        var number = signable.number();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var token = SignatureToken.next(number);
        var until = confirmUntil(signable, now);
        var order = SignatureMails.answer(number, signed.email(), signed.language(), token.toString(), until);
        var mail = outbox.seal(SignatureMails.CONFIRM, order);
        return new Command.Sign(
                pending(number, signed, key, quarantine, now),
                index.hash(signed.email()),
                token,
                until,
                mail,
                mail.as(SignatureMails.REPEATED),
                request);
    }

    private SignatureRow pending(
            PetitionNumber number, SignedForm signed, PetitionKey key, @Nullable Quarantine quarantine, Instant now) {
        return new SignatureRow(
                number,
                Ids.next(clock),
                SignatureState.PENDING,
                key.mailbox(mailboxes.canonical(signed.email())),
                key.name(signed.name()),
                null,
                key.seal(signed.name().value()),
                key.seal(signed.email().value()),
                signed.territory().code(),
                signed.language(),
                signed.updates(),
                LEVEL_EMAIL,
                quarantine == null ? null : quarantine.code(),
                now,
                null,
                null,
                null);
    }

    /** The mail's link confirms for its time, or until closing and grace, whichever is earlier. */
    private Instant confirmUntil(Signable signable, Instant now) {
        var until = now.plus(portal.confirmWithin());
        var end = signable.confirmUntil();
        return end != null && end.isBefore(until) ? end : until;
    }

    /** The writer's queue is full: nothing was done, try again in some seconds (503). */
    public static class Busy extends RuntimeException {}
}
