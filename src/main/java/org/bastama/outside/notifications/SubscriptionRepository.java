package org.bastama.outside.notifications;

import static bastama.db.notifications.Tables.CONFIRMATION_MAIL;
import static bastama.db.notifications.Tables.SUBSCRIPTION;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Who follows which petition, and how many mails asking to confirm each mailbox got. */
@Repository
class SubscriptionRepository {

    private final DSLContext database;
    private final TransactionTemplate savepoint;

    SubscriptionRepository(DSLContext database, PlatformTransactionManager transactions) {
        this.database = database;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    Optional<Subscription> find(PetitionNumber petition, String mailbox) {
        return database.selectFrom(SUBSCRIPTION)
                .where(SUBSCRIPTION.PETITION.eq(petition.value()))
                .and(SUBSCRIPTION.MAILBOX_HMAC.eq(mailbox))
                .fetchOptional(SubscriptionRepository::toSubscription);
    }

    Optional<Subscription> find(PetitionNumber petition, UUID id) {
        return database.selectFrom(SUBSCRIPTION)
                .where(SUBSCRIPTION.PETITION.eq(petition.value()))
                .and(SUBSCRIPTION.ID.eq(id))
                .fetchOptional(SubscriptionRepository::toSubscription);
    }

    /** A page of confirmed followers, by id. */
    List<Subscription> confirmed(PetitionNumber petition, @Nullable UUID after, int count) {
        return database.selectFrom(SUBSCRIPTION)
                .where(SUBSCRIPTION.PETITION.eq(petition.value()))
                .and(SUBSCRIPTION.STATE.eq(Subscription.State.CONFIRMED.name()))
                .and(after == null ? noCondition() : SUBSCRIPTION.ID.gt(after))
                .orderBy(SUBSCRIPTION.ID)
                .limit(count)
                .fetch(SubscriptionRepository::toSubscription);
    }

    /** What a mailbox follows, in the order it began. */
    List<Subscription> followed(String mailbox) {
        return database.selectFrom(SUBSCRIPTION)
                .where(SUBSCRIPTION.MAILBOX_HMAC.eq(mailbox))
                .and(SUBSCRIPTION.STATE.eq(Subscription.State.CONFIRMED.name()))
                .orderBy(SUBSCRIPTION.CREATED_AT, SUBSCRIPTION.PETITION)
                .fetch(SubscriptionRepository::toSubscription);
    }

    /** Notes how soon the follower wants to hear. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void choose(PetitionNumber petition, UUID id, Pace pace) {
        database.update(SUBSCRIPTION)
                .set(SUBSCRIPTION.PACE, pace.name())
                .where(SUBSCRIPTION.PETITION.eq(petition.value()))
                .and(SUBSCRIPTION.ID.eq(id))
                .execute();
    }

    /** Which of these mailboxes want no mail about the petition. */
    Set<String> ended(PetitionNumber petition, Collection<String> mailboxes) {
        return database.select(SUBSCRIPTION.MAILBOX_HMAC)
                .from(SUBSCRIPTION)
                .where(SUBSCRIPTION.PETITION.eq(petition.value()))
                .and(SUBSCRIPTION.STATE.eq(Subscription.State.ENDED.name()))
                .and(SUBSCRIPTION.MAILBOX_HMAC.in(mailboxes))
                .fetchSet(SUBSCRIPTION.MAILBOX_HMAC);
    }

    /** Inserts unless the mailbox has a subscription already, perhaps of the same moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void insertIfNew(Subscription subscription, Instant now) {
        inserted(() -> database.insertInto(SUBSCRIPTION)
                .set(SUBSCRIPTION.PETITION, subscription.petition().value())
                .set(SUBSCRIPTION.ID, subscription.id())
                .set(SUBSCRIPTION.MAILBOX_HMAC, subscription.mailbox())
                .set(SUBSCRIPTION.EMAIL_SEALED, subscription.emailSealed())
                .set(SUBSCRIPTION.LANGUAGE, subscription.language().code())
                .set(SUBSCRIPTION.STATE, subscription.state().name())
                .set(SUBSCRIPTION.PACE, subscription.pace().name())
                .set(SUBSCRIPTION.CREATED_AT, now)
                .execute());
    }

    /** An ended or pending one waits for confirmation, with the address and language given last. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(Subscription subscription, byte[] emailSealed, Language language) {
        database.update(SUBSCRIPTION)
                .set(SUBSCRIPTION.STATE, Subscription.State.PENDING.name())
                .set(SUBSCRIPTION.EMAIL_SEALED, emailSealed)
                .set(SUBSCRIPTION.LANGUAGE, language.code())
                .where(SUBSCRIPTION.PETITION.eq(subscription.petition().value()))
                .and(SUBSCRIPTION.ID.eq(subscription.id()))
                .and(SUBSCRIPTION.STATE.ne(Subscription.State.CONFIRMED.name()))
                .execute();
    }

    /** A pending one is confirmed; one that is confirmed stays so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(PetitionNumber petition, UUID id, Instant now) {
        database.update(SUBSCRIPTION)
                .set(SUBSCRIPTION.STATE, Subscription.State.CONFIRMED.name())
                .set(SUBSCRIPTION.CONFIRMED_AT, now)
                .where(SUBSCRIPTION.PETITION.eq(petition.value()))
                .and(SUBSCRIPTION.ID.eq(id))
                .and(SUBSCRIPTION.STATE.eq(Subscription.State.PENDING.name()))
                .execute();
    }

    /** Ends it and forgets the address. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(PetitionNumber petition, UUID id) {
        database.update(SUBSCRIPTION)
                .set(SUBSCRIPTION.STATE, Subscription.State.ENDED.name())
                .setNull(SUBSCRIPTION.EMAIL_SEALED)
                .where(SUBSCRIPTION.PETITION.eq(petition.value()))
                .and(SUBSCRIPTION.ID.eq(id))
                .execute();
    }

    /** Takes one of so many places for a mail that asks to confirm, per mailbox and day; false when all are taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takePlace(String mailbox, LocalDate day, int places) {
        for (var place = 1; place <= places; place++) {
            var slot = place;
            if (inserted(() -> database.insertInto(CONFIRMATION_MAIL)
                    .set(CONFIRMATION_MAIL.MAILBOX_HMAC, mailbox)
                    .set(CONFIRMATION_MAIL.ON_DAY, day)
                    .set(CONFIRMATION_MAIL.SLOT, slot)
                    .execute())) {
                return true;
            }
        }
        return false;
    }

    /** The mailbox has shown that it wants mail: its places are free again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void freePlaces(String mailbox) {
        database.deleteFrom(CONFIRMATION_MAIL)
                .where(CONFIRMATION_MAIL.MAILBOX_HMAC.eq(mailbox))
                .execute();
    }

    /** Deletes what was never confirmed, and counts of days past. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tidy(Instant pendingBefore, LocalDate countsBefore) {
        database.deleteFrom(SUBSCRIPTION)
                .where(SUBSCRIPTION.STATE.eq(Subscription.State.PENDING.name()))
                .and(SUBSCRIPTION.CREATED_AT.lt(pendingBefore))
                .execute();
        database.deleteFrom(CONFIRMATION_MAIL)
                .where(CONFIRMATION_MAIL.ON_DAY.lt(countsBefore))
                .execute();
    }

    /** Runs an insert behind a savepoint: a taken key must not spoil the caller's transaction on PostgreSQL. */
    private boolean inserted(Runnable insert) {
        try {
            savepoint.executeWithoutResult(status -> insert.run());
            return true;
        } catch (DataIntegrityViolationException taken) {
            return false;
        }
    }

    private static Subscription toSubscription(Record row) {
        return new Subscription(
                new PetitionNumber(row.get(SUBSCRIPTION.PETITION)),
                row.get(SUBSCRIPTION.ID),
                row.get(SUBSCRIPTION.MAILBOX_HMAC),
                row.get(SUBSCRIPTION.EMAIL_SEALED),
                Language.of(row.get(SUBSCRIPTION.LANGUAGE)).orElseThrow(),
                Subscription.State.valueOf(row.get(SUBSCRIPTION.STATE)),
                Pace.valueOf(row.get(SUBSCRIPTION.PACE)));
    }
}
