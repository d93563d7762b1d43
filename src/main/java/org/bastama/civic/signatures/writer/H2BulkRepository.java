package org.bastama.civic.signatures.writer;

import static bastama.db.signatures.Tables.CONFIRMATION_MAIL;
import static bastama.db.signatures.Tables.SIGNATURE;
import static bastama.db.signatures.Tables.SIGN_REQUEST;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Row by row: embedded, a statement costs no more than the rows it touches. */
class H2BulkRepository implements BulkRows {

    private final DSLContext database;
    private final SignatureRepository signatures;
    private final TokenRepository tokens;

    H2BulkRepository(DSLContext database, SignatureRepository signatures, TokenRepository tokens) {
        this.database = database;
        this.signatures = signatures;
        this.tokens = tokens;
    }

    /** Row by row there is nothing to plan. */
    @Override
    public void byKeysOnly() {}

    @Override
    public Map<SignatureToken, Linked> lockByToken(Collection<SignatureToken> presented) {
        var linked = new HashMap<SignatureToken, Linked>();
        presented.forEach(token -> tokens.find(token)
                .ifPresent(found -> signatures
                        .lock(token.number(), found.signature())
                        .ifPresent(row -> linked.put(token, new Linked(row, found.expiresAt())))));
        return linked;
    }

    @Override
    public List<SignatureRow> lock(Collection<SignatureKey> keys) {
        return keys.stream()
                .map(key -> signatures.lock(key.number(), key.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<SignatureRow> holders(Collection<MailboxKey> mailboxes) {
        return mailboxes.stream()
                .flatMap(mailbox -> signatures.holders(mailbox.number(), mailbox.hmac()).stream())
                .toList();
    }

    @Override
    public List<SignatureRow> pending(Collection<SignatureRow> attempts) {
        return attempts.stream()
                .flatMap(attempt -> database
                        .selectFrom(SIGNATURE)
                        .where(SIGNATURE.PETITION.eq(attempt.number().value()))
                        .and(SIGNATURE.MAILBOX_HMAC.eq(attempt.mailboxHmac()))
                        .and(SIGNATURE.NAME_HMAC.eq(attempt.nameHmac()))
                        .and(SIGNATURE.STATE.eq(SignatureState.PENDING.code()))
                        .fetch(SignatureRepository::row)
                        .stream())
                .toList();
    }

    @Override
    public List<MailOfDay> mails(Collection<String> mailboxes, LocalDate day) {
        return mailboxes.stream()
                .flatMap(mailbox -> database
                        .select(CONFIRMATION_MAIL.PLACE, SIGNATURE.ID)
                        .from(CONFIRMATION_MAIL)
                        .leftJoin(SIGNATURE)
                        .on(SIGNATURE.PETITION.eq(CONFIRMATION_MAIL.PETITION))
                        .and(SIGNATURE.ID.eq(CONFIRMATION_MAIL.SIGNATURE_ID))
                        .and(SIGNATURE.STATE.eq(SignatureState.CONFIRMED.code()))
                        .where(CONFIRMATION_MAIL.MAILBOX_HMAC.eq(mailbox))
                        .and(CONFIRMATION_MAIL.ON_DAY.eq(day))
                        .and(CONFIRMATION_MAIL.PLACE.isNotNull())
                        .fetch(row -> new MailOfDay(mailbox, row.value1(), row.value2() != null))
                        .stream())
                .toList();
    }

    @Override
    public Map<RequestKey, String> requests(Collection<RequestKey> keys) {
        var bodies = new HashMap<RequestKey, String>();
        keys.forEach(key -> database.select(SIGN_REQUEST.BODY_HASH)
                .from(SIGN_REQUEST)
                .where(SIGN_REQUEST.PETITION.eq(key.number().value()))
                .and(SIGN_REQUEST.KEY_HASH.eq(key.key()))
                .fetchOptional(SIGN_REQUEST.BODY_HASH)
                .ifPresent(body -> bodies.put(key, body)));
        return bodies;
    }

    @Override
    public void move(Collection<SignatureRow> rows) {
        rows.forEach(row -> database.update(SIGNATURE)
                .set(SIGNATURE.STATE, row.state().code())
                .set(SIGNATURE.SLOT, row.slot())
                .set(SIGNATURE.QUARANTINE, row.quarantine())
                .set(SIGNATURE.CONSENT_AT, row.consentAt())
                .set(SIGNATURE.CONFIRMED_AT, row.confirmedAt())
                .set(SIGNATURE.ENDED_AT, row.endedAt())
                .where(SignatureRepository.key(row.number(), row.id()))
                .execute());
    }
}
