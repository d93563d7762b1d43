package org.bastama.civic.signatures.writer;

import static bastama.db.signatures.Tables.EVENT;
import static bastama.db.signatures.Tables.HELD;
import static bastama.db.signatures.Tables.SIGNATURE;
import static org.bastama.foundation.shared.NewRowsStore.insert;

import bastama.db.signatures.tables.records.ConfirmationMailRecord;
import bastama.db.signatures.tables.records.EventRecord;
import bastama.db.signatures.tables.records.HeldRecord;
import bastama.db.signatures.tables.records.SignRequestRecord;
import bastama.db.signatures.tables.records.TokenRecord;
import java.time.Instant;
import java.util.List;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.signatures.writer.BatchChanges.NewMail;
import org.bastama.foundation.mailbox.Outbox;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a batch changed: each table once, new rows as one batch of a prepared statement. */
@Repository
class BatchStore {

    private final DSLContext database;
    private final BulkRows rows;
    private final Tallies tallies;
    private final Outbox outbox;

    BatchStore(DSLContext database, BulkRows rows, Tallies tallies, Outbox outbox) {
        this.database = database;
        this.rows = rows;
        this.tallies = tallies;
        this.outbox = outbox;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Batch batch) {
        var changes = batch.changes();
        if (!changes.changed().isEmpty()) {
            rows.move(changes.changed());
        }
        writeNew(changes, batch.now());
        changes.released().forEach(this::release);
        changes.erased().forEach(this::erase);
        changes.decisions().forEach(Runnable::run);
        writeMails(changes.mails());
        if (!changes.events().isEmpty()) {
            tallies.add(changes.tally());
        }
    }

    private void writeNew(BatchChanges changes, Instant now) {
        insert(
                database,
                changes.inserted().stream().map(SignatureRepository::record).toList());
        insert(database, changes.tokens().stream().map(BatchStore::record).toList());
        insert(
                database,
                changes.requests().stream()
                        .map(one -> new SignRequestRecord(
                                one.number().value(),
                                one.request().key(),
                                one.request().body(),
                                now))
                        .toList());
        insert(database, changes.events().stream().map(BatchStore::record).toList());
        insert(
                database,
                changes.held().stream()
                        .map(one -> new HeldRecord(
                                one.signature().number().value(),
                                one.signature().id(),
                                one.reason(),
                                now))
                        .toList());
    }

    private static TokenRecord record(BatchChanges.NewToken one) {
        return new TokenRecord(one.token().number().value(), one.token().hash(), one.signature(), one.expiresAt());
    }

    private static EventRecord record(NewEvent event) {
        return new EventRecord(
                event.row().number().value(),
                event.id(),
                event.row().id(),
                event.kind().code(),
                event.reason(),
                event.commitment(),
                event.nonce(),
                event.at());
    }

    /** The mails of the batch, and which places of their mailboxes' day they take. */
    private void writeMails(List<NewMail> mails) {
        insert(
                database,
                mails.stream()
                        .map(one -> new ConfirmationMailRecord(
                                one.mailbox(),
                                one.id(),
                                one.day(),
                                one.place(),
                                one.about().id(),
                                one.about().number().value()))
                        .toList());
        outbox.add(
                mails.stream().filter(NewMail::isSent).map(NewMail::mail).toList(),
                mails.stream().filter(one -> !one.isSent()).map(NewMail::mail).toList());
    }

    private void release(SignatureKey key) {
        database.deleteFrom(HELD)
                .where(HELD.PETITION.eq(key.number().value()))
                .and(HELD.SIGNATURE_ID.eq(key.id()))
                .execute();
    }

    /**
     * Takes the personal data out; the hashes as well unless the signature still holds a place of its mailbox. Without its
     * nonces, what the events commit to can be told no more.
     */
    private void erase(SignatureKey key) {
        database.update(SIGNATURE)
                .setNull(SIGNATURE.NAME_SEALED)
                .setNull(SIGNATURE.EMAIL_SEALED)
                .set(SIGNATURE.UPDATES, false)
                .where(SignatureRepository.key(key.number(), key.id()))
                .execute();
        database.update(SIGNATURE)
                .set(SIGNATURE.MAILBOX_HMAC, "")
                .set(SIGNATURE.NAME_HMAC, "")
                .where(SignatureRepository.key(key.number(), key.id()))
                .and(SIGNATURE.SLOT.isNull())
                .execute();
        database.update(EVENT)
                .setNull(EVENT.NONCE)
                .where(EVENT.PETITION.eq(key.number().value()))
                .and(EVENT.SIGNATURE_ID.eq(key.id()))
                .execute();
    }
}
