package org.bastama.outside.notifications;

import static bastama.db.notifications.Tables.SUBSCRIPTION;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Savepoint;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who follows which petition. */
@Repository
class SubscriptionRepository {

    private final DSLContext database;
    private final Savepoint savepoint;

    SubscriptionRepository(DSLContext database, Savepoint savepoint) {
        this.database = database;
        this.savepoint = savepoint;
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
        savepoint.inserted(() -> database.insertInto(SUBSCRIPTION)
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

    /** Deletes what was never confirmed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deletePending(Instant before) {
        database.deleteFrom(SUBSCRIPTION)
                .where(SUBSCRIPTION.STATE.eq(Subscription.State.PENDING.name()))
                .and(SUBSCRIPTION.CREATED_AT.lt(before))
                .execute();
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
