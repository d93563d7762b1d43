package org.bastama.outside.notifications;

import static bastama.db.notifications.Tables.PLACE_SUBSCRIPTION;
import static bastama.db.notifications.Tables.RECIPIENT;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Savepoint;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who follows which place. */
@Repository
class PlaceSubscriptionRepository {

    private static final String ANY_TOPIC = "";

    private final DSLContext database;
    private final Savepoint savepoint;

    PlaceSubscriptionRepository(DSLContext database, Savepoint savepoint) {
        this.database = database;
        this.savepoint = savepoint;
    }

    Optional<PlaceSubscription> find(UUID id) {
        return database.selectFrom(PLACE_SUBSCRIPTION)
                .where(PLACE_SUBSCRIPTION.ID.eq(id))
                .fetchOptional(PlaceSubscriptionRepository::subscription);
    }

    Optional<PlaceSubscription> find(String mailbox, FollowedPlace place) {
        return database.selectFrom(PLACE_SUBSCRIPTION)
                .where(
                        PLACE_SUBSCRIPTION.MAILBOX_HMAC.eq(mailbox),
                        PLACE_SUBSCRIPTION.TERRITORY_CODE.eq(place.territoryCode()),
                        PLACE_SUBSCRIPTION.TOPIC.eq(topic(place.topic())))
                .fetchOptional(PlaceSubscriptionRepository::subscription);
    }

    /** What a mailbox follows, in the order it began. */
    List<PlaceSubscription> followed(String mailbox) {
        return database.selectFrom(PLACE_SUBSCRIPTION)
                .where(
                        PLACE_SUBSCRIPTION.MAILBOX_HMAC.eq(mailbox),
                        PLACE_SUBSCRIPTION.STATE.eq(Subscription.State.CONFIRMED.name()))
                .orderBy(PLACE_SUBSCRIPTION.CREATED_AT, PLACE_SUBSCRIPTION.TERRITORY_CODE, PLACE_SUBSCRIPTION.TOPIC)
                .fetch(PlaceSubscriptionRepository::subscription);
    }

    /** The territories that anybody follows. */
    List<String> territories() {
        return database.selectDistinct(PLACE_SUBSCRIPTION.TERRITORY_CODE)
                .from(PLACE_SUBSCRIPTION)
                .where(PLACE_SUBSCRIPTION.STATE.eq(Subscription.State.CONFIRMED.name()))
                .fetch(PLACE_SUBSCRIPTION.TERRITORY_CODE);
    }

    /** So many who follow one of these territories, and the topic or all of them, and are not told yet; the soonest first. */
    List<PlaceSubscription> untold(Mailing.Key key, Collection<String> territories, @Nullable String topic, int count) {
        return database.selectFrom(PLACE_SUBSCRIPTION)
                .where(
                        PLACE_SUBSCRIPTION.TERRITORY_CODE.in(territories),
                        PLACE_SUBSCRIPTION.TOPIC.in(ANY_TOPIC, topic(topic)),
                        PLACE_SUBSCRIPTION.STATE.eq(Subscription.State.CONFIRMED.name()),
                        PLACE_SUBSCRIPTION.MAILBOX_HMAC.notIn(select(RECIPIENT.MAILBOX_HMAC)
                                .from(RECIPIENT)
                                .where(RECIPIENT.NUMBER.eq(key.number()), RECIPIENT.OCCASION.eq(key.code()))))
                // The names of paces are in the order of how soon they are.
                .orderBy(PLACE_SUBSCRIPTION.PACE, PLACE_SUBSCRIPTION.ID)
                .limit(count)
                .fetch(PlaceSubscriptionRepository::subscription);
    }

    /** Inserts unless the mailbox follows the place already, perhaps since the same moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void insertIfNew(PlaceSubscription subscription, Instant now) {
        savepoint.inserted(() -> database.insertInto(PLACE_SUBSCRIPTION)
                .set(PLACE_SUBSCRIPTION.ID, subscription.id())
                .set(PLACE_SUBSCRIPTION.MAILBOX_HMAC, subscription.mailbox())
                .set(PLACE_SUBSCRIPTION.TERRITORY_CODE, subscription.place().territoryCode())
                .set(PLACE_SUBSCRIPTION.TOPIC, topic(subscription.place().topic()))
                .set(PLACE_SUBSCRIPTION.EMAIL_SEALED, subscription.emailSealed())
                .set(PLACE_SUBSCRIPTION.LANGUAGE, subscription.language().code())
                .set(PLACE_SUBSCRIPTION.STATE, subscription.state().name())
                .set(PLACE_SUBSCRIPTION.PACE, subscription.pace().name())
                .set(PLACE_SUBSCRIPTION.CREATED_AT, now)
                .execute());
    }

    /** An ended or pending one waits for confirmation, with what was given last. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(UUID id, byte[] emailSealed, Language language, Pace pace) {
        database.update(PLACE_SUBSCRIPTION)
                .set(PLACE_SUBSCRIPTION.STATE, Subscription.State.PENDING.name())
                .set(PLACE_SUBSCRIPTION.EMAIL_SEALED, emailSealed)
                .set(PLACE_SUBSCRIPTION.LANGUAGE, language.code())
                .set(PLACE_SUBSCRIPTION.PACE, pace.name())
                .where(PLACE_SUBSCRIPTION.ID.eq(id), PLACE_SUBSCRIPTION.STATE.ne(Subscription.State.CONFIRMED.name()))
                .execute();
    }

    /** A pending one is confirmed; one that is confirmed stays so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(UUID id, Instant now) {
        database.update(PLACE_SUBSCRIPTION)
                .set(PLACE_SUBSCRIPTION.STATE, Subscription.State.CONFIRMED.name())
                .set(PLACE_SUBSCRIPTION.CONFIRMED_AT, now)
                .where(PLACE_SUBSCRIPTION.ID.eq(id), PLACE_SUBSCRIPTION.STATE.eq(Subscription.State.PENDING.name()))
                .execute();
    }

    /** Notes how soon the follower wants to hear. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void choose(UUID id, Pace pace) {
        database.update(PLACE_SUBSCRIPTION)
                .set(PLACE_SUBSCRIPTION.PACE, pace.name())
                .where(PLACE_SUBSCRIPTION.ID.eq(id))
                .execute();
    }

    /** Ends it and forgets the address. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(UUID id) {
        database.update(PLACE_SUBSCRIPTION)
                .set(PLACE_SUBSCRIPTION.STATE, Subscription.State.ENDED.name())
                .setNull(PLACE_SUBSCRIPTION.EMAIL_SEALED)
                .where(PLACE_SUBSCRIPTION.ID.eq(id))
                .execute();
    }

    /** Deletes what was never confirmed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deletePending(Instant before) {
        database.deleteFrom(PLACE_SUBSCRIPTION)
                .where(
                        PLACE_SUBSCRIPTION.STATE.eq(Subscription.State.PENDING.name()),
                        PLACE_SUBSCRIPTION.CREATED_AT.lt(before))
                .execute();
    }

    private static String topic(@Nullable String topic) {
        return Objects.requireNonNullElse(topic, ANY_TOPIC);
    }

    private static PlaceSubscription subscription(Record row) {
        var topic = row.get(PLACE_SUBSCRIPTION.TOPIC);
        return new PlaceSubscription(
                row.get(PLACE_SUBSCRIPTION.ID),
                new FollowedPlace(row.get(PLACE_SUBSCRIPTION.TERRITORY_CODE), topic.isEmpty() ? null : topic),
                row.get(PLACE_SUBSCRIPTION.MAILBOX_HMAC),
                row.get(PLACE_SUBSCRIPTION.EMAIL_SEALED),
                Language.of(row.get(PLACE_SUBSCRIPTION.LANGUAGE)).orElseThrow(),
                Subscription.State.valueOf(row.get(PLACE_SUBSCRIPTION.STATE)),
                Pace.valueOf(row.get(PLACE_SUBSCRIPTION.PACE)));
    }
}
