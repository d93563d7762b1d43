package org.bastama.civic.signatures.writer;

import static bastama.db.signatures.Tables.CONFIRMATION_MAIL;
import static bastama.db.signatures.Tables.SIGNATURE;
import static bastama.db.signatures.Tables.SIGN_REQUEST;
import static bastama.db.signatures.Tables.TOKEN;
import static org.bastama.foundation.shared.UnnestedStore.ids;
import static org.bastama.foundation.shared.UnnestedStore.key;
import static org.bastama.foundation.shared.UnnestedStore.keys;
import static org.bastama.foundation.shared.UnnestedStore.longs;
import static org.bastama.foundation.shared.UnnestedStore.texts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectForUpdateStep;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** One statement for a batch: keys go in as arrays, and a statement is planned once whatever their number. */
abstract class BulkRepository implements BulkRows {

    protected final DSLContext database;

    BulkRepository(DSLContext database) {
        this.database = database;
    }

    /** The statement, the rows of signatures that it finds kept from others. */
    abstract <R extends Record> ResultQuery<R> locking(SelectForUpdateStep<R> statement);

    @Override
    public Map<SignatureToken, Linked> lockByToken(Collection<SignatureToken> presented) {
        var byHash = presented.stream()
                .collect(Collectors.toMap(SignatureToken::hash, Function.identity(), (one, same) -> one));
        if (byHash.isEmpty()) {
            return Map.of();
        }
        var all = byHash.entrySet();
        return locking(database.select(TOKEN.TOKEN_HASH, TOKEN.EXPIRES_AT)
                        .select(SIGNATURE.fields())
                        .from(keys(
                                longs(all, entry -> entry.getValue().number().value()), texts(all, Map.Entry::getKey)))
                        .join(TOKEN)
                        .on(
                                TOKEN.PETITION.eq(key(1, SQLDataType.BIGINT)),
                                TOKEN.TOKEN_HASH.eq(key(2, SQLDataType.VARCHAR)))
                        .join(SIGNATURE)
                        .on(SIGNATURE.PETITION.eq(TOKEN.PETITION), SIGNATURE.ID.eq(TOKEN.SIGNATURE_ID))
                        .orderBy(SIGNATURE.PETITION, SIGNATURE.ID))
                .fetchMap(
                        row -> Objects.requireNonNull(byHash.get(row.get(TOKEN.TOKEN_HASH))),
                        row -> new Linked(SignatureRepository.row(row.into(SIGNATURE)), row.get(TOKEN.EXPIRES_AT)));
    }

    @Override
    public List<SignatureRow> lock(Collection<SignatureKey> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        return locking(database.select(SIGNATURE.fields())
                        .from(keysOf(wanted))
                        .join(SIGNATURE)
                        .on(
                                SIGNATURE.PETITION.eq(key(1, SQLDataType.BIGINT)),
                                SIGNATURE.ID.eq(key(2, SQLDataType.UUID)))
                        .orderBy(SIGNATURE.PETITION, SIGNATURE.ID))
                .fetch(row -> SignatureRepository.row(row.into(SIGNATURE)));
    }

    @Override
    public List<SignatureRow> holders(Collection<MailboxKey> mailboxes) {
        return database.select(SIGNATURE.fields())
                .from(keys(longs(mailboxes, mailbox -> mailbox.number().value()), texts(mailboxes, MailboxKey::hmac)))
                .join(SIGNATURE)
                .on(
                        SIGNATURE.PETITION.eq(key(1, SQLDataType.BIGINT)),
                        SIGNATURE.MAILBOX_HMAC.eq(key(2, SQLDataType.VARCHAR)))
                .where(SIGNATURE.SLOT.isNotNull())
                .fetch(row -> SignatureRepository.row(row.into(SIGNATURE)));
    }

    @Override
    public List<SignatureRow> pending(Collection<SignatureRow> attempts) {
        return database.select(SIGNATURE.fields())
                .from(keys(
                        longs(attempts, attempt -> attempt.number().value()),
                        texts(attempts, SignatureRow::mailboxHmac),
                        texts(attempts, SignatureRow::nameHmac)))
                .join(SIGNATURE)
                .on(
                        SIGNATURE.PETITION.eq(key(1, SQLDataType.BIGINT)),
                        SIGNATURE.MAILBOX_HMAC.eq(key(2, SQLDataType.VARCHAR)),
                        SIGNATURE.NAME_HMAC.eq(key(3, SQLDataType.VARCHAR)))
                .where(SIGNATURE.STATE.eq(SignatureState.PENDING.code()))
                .fetch(row -> SignatureRepository.row(row.into(SIGNATURE)));
    }

    /** In two steps, by mailbox and by petition: each finds its rows where a distributed database keeps them. */
    @Override
    public List<MailOfDay> mails(Collection<String> mailboxes, LocalDate day) {
        var mails = database.select(
                        CONFIRMATION_MAIL.MAILBOX_HMAC,
                        CONFIRMATION_MAIL.PLACE,
                        CONFIRMATION_MAIL.PETITION,
                        CONFIRMATION_MAIL.SIGNATURE_ID)
                .from(keys(texts(mailboxes, mailbox -> mailbox)))
                .join(CONFIRMATION_MAIL)
                .on(CONFIRMATION_MAIL.MAILBOX_HMAC.eq(key(1, SQLDataType.VARCHAR)), CONFIRMATION_MAIL.ON_DAY.eq(day))
                .where(CONFIRMATION_MAIL.PLACE.isNotNull())
                .and(CONFIRMATION_MAIL.PETITION.isNotNull())
                .fetch();
        var confirmed =
                confirmed(mails.map(mail -> new SignatureKey(new PetitionNumber(mail.value3()), mail.value4())));
        return mails.map(mail -> new MailOfDay(
                mail.value1(),
                mail.value2(),
                confirmed.contains(new SignatureKey(new PetitionNumber(mail.value3()), mail.value4()))));
    }

    private Set<SignatureKey> confirmed(Collection<SignatureKey> wanted) {
        return new HashSet<>(database.select(SIGNATURE.PETITION, SIGNATURE.ID)
                .from(keysOf(wanted))
                .join(SIGNATURE)
                .on(SIGNATURE.PETITION.eq(key(1, SQLDataType.BIGINT)), SIGNATURE.ID.eq(key(2, SQLDataType.UUID)))
                .where(SIGNATURE.STATE.eq(SignatureState.CONFIRMED.code()))
                .fetch(row -> new SignatureKey(new PetitionNumber(row.value1()), row.value2())));
    }

    @Override
    public Map<RequestKey, String> requests(Collection<RequestKey> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return database.select(SIGN_REQUEST.PETITION, SIGN_REQUEST.KEY_HASH, SIGN_REQUEST.BODY_HASH)
                .from(keys(longs(wanted, one -> one.number().value()), texts(wanted, RequestKey::key)))
                .join(SIGN_REQUEST)
                .on(
                        SIGN_REQUEST.PETITION.eq(key(1, SQLDataType.BIGINT)),
                        SIGN_REQUEST.KEY_HASH.eq(key(2, SQLDataType.VARCHAR)))
                .fetchMap(row -> new RequestKey(new PetitionNumber(row.value1()), row.value2()), row -> row.value3());
    }

    private static Table<?> keysOf(Collection<SignatureKey> wanted) {
        return keys(longs(wanted, key -> key.number().value()), ids(wanted, SignatureKey::id));
    }
}
