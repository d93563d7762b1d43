package org.bastama.foundation.mailbox;

import static bastama.db.mailbox.Tables.OUTBOX;

import bastama.db.mailbox.tables.records.OutboxRecord;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bastama.foundation.shared.NewRowsStore;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox: sealed mails come in, are counted, shown in the demo, and forgotten. */
@Repository
class OutboxRepository {

    /** Where a mail stands. */
    enum State {
        WAITING,
        /** Not taken by the mail server: waits again when it is due. */
        RETRY,
        /** A node is at it until its claim is due. */
        SENDING,
        SENT,
        FAILED,
        /** Not sent, for its recipient refused one not long ago. */
        SUPPRESSED,
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
            boolean urgent,
            byte @Nullable [] payload,
            State state) {}

    /** A mail as it was kept. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Entry(
            String kind,
            byte[] payload,
            Instant createdAt,
            @Nullable Instant sentAt) {}

    private static final List<State> FINISHED = List.of(State.SENT, State.FAILED, State.SUPPRESSED, State.WITHHELD);

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
        record.setDueAt(now);
        record.setLane(mail.petition() == null ? 0 : mail.petition());
        record.setUrgent(mail.urgent());
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

    /** Forgets mails that ended before; at most so many, and answers how many. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteFinishedBefore(Instant instant, int limit) {
        return FINISHED.stream()
                .mapToInt(state -> database.deleteFrom(OUTBOX)
                        .where(OUTBOX.ID.in(database.select(OUTBOX.ID)
                                .from(OUTBOX)
                                .where(OUTBOX.STATE.eq(state.name()), OUTBOX.DUE_AT.lt(instant))
                                .and(OUTBOX.PAYLOAD.isNull())
                                .orderBy(OUTBOX.STATE, OUTBOX.DUE_AT)
                                .limit(limit)))
                        .execute())
                .sum();
    }

    /** Mails whose text is still there, newest first, after so many; all of them when no recipient is given. */
    List<Entry> newest(@Nullable String recipient, int limit, int after) {
        var readable = OUTBOX.PAYLOAD.isNotNull();
        return database.selectFrom(OUTBOX)
                .where(recipient == null ? readable : readable.and(OUTBOX.RECIPIENT_HASH.eq(recipient)))
                .orderBy(OUTBOX.POSITION.desc())
                .limit(limit)
                .offset(after)
                .fetch(OutboxRepository::entry);
    }

    private static Entry entry(Record row) {
        return new Entry(
                row.get(OUTBOX.KIND), row.get(OUTBOX.PAYLOAD), row.get(OUTBOX.CREATED_AT), row.get(OUTBOX.SENT_AT));
    }
}
