package org.bastama.outside.notifications;

import static bastama.db.notifications.Tables.MAILING;
import static bastama.db.notifications.Tables.RECIPIENT;
import static org.jooq.impl.DSL.or;

import bastama.db.notifications.tables.records.MailingRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bastama.foundation.shared.NewRowsStore;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mailings, how far they are, and who was told while they run. */
@Repository
class MailingRepository {

    private final DSLContext database;

    MailingRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * Begins mailings unless there are or were such; a petition's step holds the petition's row, and one of its terms the
     * term's, so nobody races.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Collection<Mailing.Key> keys, Instant now) {
        var begun = database.select(MAILING.NUMBER, MAILING.OCCASION)
                .from(MAILING)
                .where(MAILING.NUMBER.in(
                        keys.stream().map(Mailing.Key::number).distinct().toList()))
                .and(MAILING.OCCASION.in(
                        keys.stream().map(Mailing.Key::code).distinct().toList()))
                .fetchSet(row -> Mailing.Key.read(row.value1(), row.value2()));
        NewRowsStore.insert(
                database,
                keys.stream()
                        .distinct()
                        .filter(key -> !begun.contains(key))
                        .map(key -> toRecord(key, now))
                        .toList());
    }

    private static MailingRecord toRecord(Mailing.Key key, Instant now) {
        var row = new MailingRecord();
        row.setNumber(key.number());
        row.setOccasion(key.code());
        row.setStage(Mailing.Stage.LEADERS.name());
        row.setSent(0L);
        row.setStartedAt(now);
        return row;
    }

    /** Ends mailings of occasions that nobody has been told of yet: another one says the same and more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void supersede(Collection<PetitionNumber> petitions, List<Occasion> occasions, Instant now) {
        database.update(MAILING)
                .set(MAILING.FINISHED_AT, now)
                .where(waiting(petitions, occasions))
                .execute();
    }

    /** Whether a mailing of an occasion waits to begin; it then waits until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean waits(PetitionNumber petition, Occasion occasion) {
        return database.selectFrom(MAILING)
                .where(waiting(List.of(petition), List.of(occasion)))
                .forUpdate()
                .fetch()
                .isNotEmpty();
    }

    /** Mailings that have not ended, the oldest first. */
    List<Mailing> unfinished(int count) {
        return database.selectFrom(MAILING)
                .where(MAILING.FINISHED_AT.isNull())
                .orderBy(MAILING.STARTED_AT, MAILING.NUMBER, MAILING.OCCASION)
                .limit(count)
                .fetch(MailingRepository::toMailing);
    }

    /** The mailing with its row locked until the transaction ends; empty when it has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Mailing> lock(Mailing.Key key) {
        return database.selectFrom(MAILING)
                .where(is(key))
                .and(MAILING.FINISHED_AT.isNull())
                .forUpdate()
                .fetchOptional(MailingRepository::toMailing);
    }

    /** Which of these mailboxes were told already. */
    Set<String> told(Mailing.Key key, Collection<String> mailboxes) {
        return database.select(RECIPIENT.MAILBOX_HMAC)
                .from(RECIPIENT)
                .where(RECIPIENT.NUMBER.eq(key.number()))
                .and(RECIPIENT.OCCASION.eq(key.code()))
                .and(RECIPIENT.MAILBOX_HMAC.in(mailboxes))
                .fetchSet(RECIPIENT.MAILBOX_HMAC);
    }

    /** Notes that a mailbox is told; under the lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Mailing.Key key, String mailbox) {
        database.insertInto(RECIPIENT)
                .set(RECIPIENT.NUMBER, key.number())
                .set(RECIPIENT.OCCASION, key.code())
                .set(RECIPIENT.MAILBOX_HMAC, mailbox)
                .execute();
    }

    /** Writes how far it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void advance(Mailing.Key key, Mailing.Stage stage, @Nullable UUID cursor, int sent) {
        database.update(MAILING)
                .set(MAILING.STAGE, stage.name())
                .set(MAILING.CURSOR_ID, cursor)
                .set(MAILING.SENT, MAILING.SENT.plus(sent))
                .where(is(key))
                .execute();
    }

    /** Ends it and forgets who was told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void finish(Mailing.Key key, Instant now) {
        database.update(MAILING).set(MAILING.FINISHED_AT, now).where(is(key)).execute();
        database.deleteFrom(RECIPIENT)
                .where(RECIPIENT.NUMBER.eq(key.number()))
                .and(RECIPIENT.OCCASION.eq(key.code()))
                .execute();
    }

    private static Condition waiting(Collection<PetitionNumber> petitions, List<Occasion> occasions) {
        return MAILING.NUMBER
                .in(numbers(petitions))
                .and(or(occasions.stream()
                        .map(occasion -> MAILING.OCCASION.startsWith(occasion.code() + ":"))
                        .toList()))
                .and(MAILING.STAGE.eq(Mailing.Stage.LEADERS.name()))
                .and(MAILING.FINISHED_AT.isNull());
    }

    private static List<Long> numbers(Collection<PetitionNumber> petitions) {
        return petitions.stream().map(PetitionNumber::value).distinct().toList();
    }

    private static Condition is(Mailing.Key key) {
        return MAILING.NUMBER.eq(key.number()).and(MAILING.OCCASION.eq(key.code()));
    }

    private static Mailing toMailing(Record row) {
        return new Mailing(
                Mailing.Key.read(row.get(MAILING.NUMBER), row.get(MAILING.OCCASION)),
                Mailing.Stage.valueOf(row.get(MAILING.STAGE)),
                row.get(MAILING.CURSOR_ID));
    }
}
