package org.bastama.foundation.mailbox;

import static bastama.db.mailbox.Tables.OUTBOX;

import bastama.db.mailbox.tables.records.OutboxRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.NewRowsStore;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox: sealed mails, who is sending them, and what became of them. */
@Repository
class OutboxRepository {

    /** Where a mail stands. */
    enum State {
        WAITING,
        SENT,
        FAILED,
        /** Never sent: its writer must do the same work as for one that is. */
        WITHHELD
    }

    /** A mail as it comes in; without a payload when it is never sent. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record NewMail(
            UUID id,
            String kind,
            @Nullable Long petition,
            String recipient,
            byte @Nullable [] payload,
            State state) {}

    record Entry(
            UUID id,
            byte[] payload,
            int attempts,
            Instant createdAt,
            @Nullable Instant sentAt) {}

    private final DSLContext database;

    OutboxRepository(DSLContext database) {
        this.database = database;
    }

    /** Adds mails that may be sent from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<NewMail> mails, Instant now) {
        NewRowsStore.insert(
                database, mails.stream().map(mail -> record(mail, now)).toList());
    }

    private static OutboxRecord record(NewMail mail, Instant now) {
        var record = new OutboxRecord();
        record.setId(mail.id());
        record.setKind(mail.kind());
        record.setPetition(mail.petition());
        record.setRecipientHash(mail.recipient());
        record.setPayload(mail.payload());
        record.setState(mail.state().name());
        record.setAttempts(0);
        record.setNotBefore(now);
        record.setCreatedAt(now);
        return record;
    }

    int count(String kind, String recipient, Instant since) {
        return database.fetchCount(
                OUTBOX,
                OUTBOX.RECIPIENT_HASH
                        .eq(recipient)
                        .and(OUTBOX.CREATED_AT.gt(since))
                        .and(OUTBOX.KIND.eq(kind))
                        .and(OUTBOX.STATE.ne(State.WITHHELD.name())));
    }

    /** Mails that nobody is sending, the longest due first. */
    List<UUID> due(Instant now, int limit) {
        return database.select(OUTBOX.ID)
                .from(OUTBOX)
                .where(free(now))
                .orderBy(OUTBOX.NOT_BEFORE, OUTBOX.POSITION)
                .limit(limit)
                .fetch(OUTBOX.ID);
    }

    /** Takes a mail for sending; empty when another node was faster. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Entry> claim(UUID id, String node, Instant now, Instant until) {
        var claimed = database.update(OUTBOX)
                .set(OUTBOX.CLAIMED_BY, node)
                .set(OUTBOX.CLAIMED_UNTIL, until)
                .set(OUTBOX.ATTEMPTS, OUTBOX.ATTEMPTS.plus(1))
                .where(OUTBOX.ID.eq(id))
                .and(free(now))
                .execute();
        return claimed == 1
                ? database.selectFrom(OUTBOX).where(OUTBOX.ID.eq(id)).fetchOptional(OutboxRepository::entry)
                : Optional.empty();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void sent(UUID id, String node, Instant now, boolean keepPayload) {
        finish(id, node, State.SENT, now, keepPayload);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void failed(UUID id, String node) {
        finish(id, node, State.FAILED, null, false);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void retry(UUID id, String node, Instant notBefore) {
        database.update(OUTBOX)
                .set(OUTBOX.NOT_BEFORE, notBefore)
                .setNull(OUTBOX.CLAIMED_BY)
                .setNull(OUTBOX.CLAIMED_UNTIL)
                .where(mine(id, node))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteFinishedBefore(Instant instant) {
        return database.deleteFrom(OUTBOX)
                .where(OUTBOX.STATE.ne(State.WAITING.name()))
                .and(OUTBOX.PAYLOAD.isNull())
                .and(OUTBOX.CREATED_AT.lt(instant))
                .execute();
    }

    /** Mails whose text is still there, newest first; all of them when no recipient is given. */
    List<Entry> newest(@Nullable String recipient, int limit) {
        var readable = OUTBOX.PAYLOAD.isNotNull();
        return database.selectFrom(OUTBOX)
                .where(recipient == null ? readable : readable.and(OUTBOX.RECIPIENT_HASH.eq(recipient)))
                .orderBy(OUTBOX.POSITION.desc())
                .limit(limit)
                .fetch(OutboxRepository::entry);
    }

    private void finish(UUID id, String node, State state, @Nullable Instant sentAt, boolean keepPayload) {
        var update = database.update(OUTBOX)
                .set(OUTBOX.STATE, state.name())
                .set(OUTBOX.SENT_AT, sentAt)
                .setNull(OUTBOX.CLAIMED_BY)
                .setNull(OUTBOX.CLAIMED_UNTIL);
        (keepPayload ? update : update.setNull(OUTBOX.PAYLOAD))
                .where(mine(id, node))
                .execute();
    }

    private static Condition free(Instant now) {
        return OUTBOX.STATE
                .eq(State.WAITING.name())
                .and(OUTBOX.NOT_BEFORE.le(now))
                .and(OUTBOX.CLAIMED_UNTIL.isNull().or(OUTBOX.CLAIMED_UNTIL.lt(now)));
    }

    private static Condition mine(UUID id, String node) {
        return OUTBOX.ID.eq(id).and(OUTBOX.CLAIMED_BY.eq(node)).and(OUTBOX.STATE.eq(State.WAITING.name()));
    }

    private static Entry entry(Record row) {
        return new Entry(
                row.get(OUTBOX.ID),
                row.get(OUTBOX.PAYLOAD),
                row.get(OUTBOX.ATTEMPTS),
                row.get(OUTBOX.CREATED_AT),
                row.get(OUTBOX.SENT_AT));
    }
}
