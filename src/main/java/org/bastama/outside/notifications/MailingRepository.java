package org.bastama.outside.notifications;

import static bastama.db.notifications.Tables.MAILING;
import static bastama.db.notifications.Tables.RECIPIENT;
import static org.jooq.impl.DSL.or;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    /** Begins a mailing unless there is or was one; the petition's step holds the petition's row, so nobody races. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Mailing.Key key, Instant now) {
        if (database.fetchExists(MAILING, is(key))) {
            return;
        }
        database.insertInto(MAILING)
                .set(MAILING.PETITION, key.petition().value())
                .set(MAILING.OCCASION, key.code())
                .set(MAILING.STAGE, Mailing.Stage.LEADERS.name())
                .set(MAILING.SENT, 0L)
                .set(MAILING.STARTED_AT, now)
                .execute();
    }

    /** Ends mailings of an occasion that nobody has been told of yet: another one says the same and more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void supersede(PetitionNumber petition, Occasion occasion, Instant now) {
        supersede(petition, List.of(occasion), now);
    }

    /** The same of several occasions. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void supersede(PetitionNumber petition, List<Occasion> occasions, Instant now) {
        database.update(MAILING)
                .set(MAILING.FINISHED_AT, now)
                .where(or(occasions.stream()
                        .map(occasion -> waiting(petition, occasion))
                        .toList()))
                .execute();
    }

    /** Whether a mailing of an occasion waits to begin; it then waits until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean waits(PetitionNumber petition, Occasion occasion) {
        return database.selectFrom(MAILING)
                .where(waiting(petition, occasion))
                .forUpdate()
                .fetch()
                .isNotEmpty();
    }

    /** Mailings that have not ended, the oldest first. */
    List<Mailing> unfinished(int count) {
        return database.selectFrom(MAILING)
                .where(MAILING.FINISHED_AT.isNull())
                .orderBy(MAILING.STARTED_AT, MAILING.PETITION, MAILING.OCCASION)
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
                .where(RECIPIENT.PETITION.eq(key.petition().value()))
                .and(RECIPIENT.OCCASION.eq(key.code()))
                .and(RECIPIENT.MAILBOX_HMAC.in(mailboxes))
                .fetchSet(RECIPIENT.MAILBOX_HMAC);
    }

    /** Notes that a mailbox is told; under the lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Mailing.Key key, String mailbox) {
        database.insertInto(RECIPIENT)
                .set(RECIPIENT.PETITION, key.petition().value())
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
                .where(RECIPIENT.PETITION.eq(key.petition().value()))
                .and(RECIPIENT.OCCASION.eq(key.code()))
                .execute();
    }

    private static Condition waiting(PetitionNumber petition, Occasion occasion) {
        return MAILING.PETITION
                .eq(petition.value())
                .and(MAILING.OCCASION.startsWith(occasion.code() + ":"))
                .and(MAILING.STAGE.eq(Mailing.Stage.LEADERS.name()))
                .and(MAILING.FINISHED_AT.isNull());
    }

    private static Condition is(Mailing.Key key) {
        return MAILING.PETITION.eq(key.petition().value()).and(MAILING.OCCASION.eq(key.code()));
    }

    private static Mailing toMailing(Record row) {
        return new Mailing(
                Mailing.Key.read(row.get(MAILING.PETITION), row.get(MAILING.OCCASION)),
                Mailing.Stage.valueOf(row.get(MAILING.STAGE)),
                row.get(MAILING.CURSOR_ID));
    }
}
