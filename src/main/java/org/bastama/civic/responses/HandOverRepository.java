package org.bastama.civic.responses;

import static bastama.db.responses.Tables.HAND_OVER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Petitions as authorities received them. Each step is one guarded update: of two at once, exactly one succeeds. */
@Repository
class HandOverRepository {

    private final DSLContext database;

    HandOverRepository(DSLContext database) {
        this.database = database;
    }

    /** The one delivered first of those that still wait for their answer, else the one delivered last. */
    Optional<HandOver> current(PetitionNumber number) {
        return Optional.ofNullable(current(List.of(number)).get(number));
    }

    /** Of each petition the one delivered first of those that still wait for their answer, else the one delivered last. */
    Map<PetitionNumber, HandOver> current(Collection<PetitionNumber> numbers) {
        return database
                .selectFrom(HAND_OVER)
                .where(HAND_OVER.PETITION.in(
                        numbers.stream().map(PetitionNumber::value).toList()))
                .orderBy(HAND_OVER.HANDED_OVER_AT, HAND_OVER.ORDINAL)
                .fetch(HandOverRepository::toHandOver)
                .stream()
                .collect(Collectors.toMap(
                        HandOver::petition, h -> h, (former, later) -> former.endedAt() == null ? former : later));
    }

    /** Whether one of a petition's is a request for review. */
    boolean isReview(PetitionNumber number, int ordinal) {
        return database.fetchExists(
                HAND_OVER,
                HAND_OVER.PETITION.eq(number.value()),
                HAND_OVER.ORDINAL.eq(ordinal),
                HAND_OVER.REVIEW.isTrue());
    }

    /** Of some petitions those with a request for review that waits for its answer. */
    Set<PetitionNumber> underReview(Collection<PetitionNumber> numbers) {
        return database.select(HAND_OVER.PETITION)
                .from(HAND_OVER)
                .where(
                        HAND_OVER.PETITION.in(
                                numbers.stream().map(PetitionNumber::value).toList()),
                        HAND_OVER.REVIEW.isTrue(),
                        HAND_OVER.ENDED_AT.isNull())
                .fetchSet(row -> new PetitionNumber(row.value1()));
    }

    /** Holds the petition's rows until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(PetitionNumber number) {
        database.select(HAND_OVER.ORDINAL)
                .from(HAND_OVER)
                .where(HAND_OVER.PETITION.eq(number.value()))
                .orderBy(HAND_OVER.ORDINAL)
                .forUpdate()
                .fetch();
    }

    /** Those of a petition that still wait, by threshold. */
    List<HandOver> waiting(PetitionNumber number) {
        return database.selectFrom(HAND_OVER)
                .where(HAND_OVER.PETITION.eq(number.value()))
                .and(HAND_OVER.ENDED_AT.isNull())
                .orderBy(HAND_OVER.ORDINAL)
                .fetch(HandOverRepository::toHandOver);
    }

    /** Moves a waiting one to the next authority; the row must be held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passOn(HandOver passedOn) {
        database.update(HAND_OVER)
                .set(HAND_OVER.AUTHORITY_SLUG, passedOn.authoritySlug())
                .set(HAND_OVER.HANDED_OVER_AT, passedOn.handedOverAt())
                .setNull(HAND_OVER.INCOMING_NUMBER)
                .setNull(HAND_OVER.REGISTERED_ON)
                .set(HAND_OVER.TURN, passedOn.turn())
                .where(HAND_OVER.PETITION.eq(passedOn.petition().value()))
                .and(HAND_OVER.ORDINAL.eq(passedOn.ordinal()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(HandOver handOver) {
        database.insertInto(HAND_OVER)
                .set(HAND_OVER.PETITION, handOver.petition().value())
                .set(HAND_OVER.ORDINAL, handOver.ordinal())
                .set(HAND_OVER.AUTHORITY_SLUG, handOver.authoritySlug())
                .set(HAND_OVER.HANDED_OVER_AT, handOver.handedOverAt())
                .set(HAND_OVER.REVIEW, handOver.review())
                .execute();
    }

    /** Registers every hand-over that waits for it; false when somebody was quicker. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean register(PetitionNumber number, String incomingNumber, LocalDate on) {
        return database.update(HAND_OVER)
                        .set(HAND_OVER.INCOMING_NUMBER, incomingNumber)
                        .set(HAND_OVER.REGISTERED_ON, on)
                        .where(HAND_OVER.PETITION.eq(number.value()))
                        .and(HAND_OVER.INCOMING_NUMBER.isNull())
                        .and(HAND_OVER.ENDED_AT.isNull())
                        .execute()
                > 0;
    }

    /** Ends every hand-over that waited at a moment, and no later one; false when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(PetitionNumber number, Instant at) {
        return database.update(HAND_OVER)
                        .set(HAND_OVER.ENDED_AT, at)
                        .where(HAND_OVER.PETITION.eq(number.value()))
                        .and(HAND_OVER.HANDED_OVER_AT.le(at))
                        .and(HAND_OVER.ENDED_AT.isNull())
                        .execute()
                > 0;
    }

    /** Has those wait again that ended at a moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(PetitionNumber number, Instant endedAt) {
        database.update(HAND_OVER)
                .setNull(HAND_OVER.ENDED_AT)
                .where(HAND_OVER.PETITION.eq(number.value()))
                .and(HAND_OVER.ENDED_AT.eq(endedAt))
                .execute();
    }

    static HandOver toHandOver(Record row) {
        return new HandOver(
                new PetitionNumber(row.get(HAND_OVER.PETITION)),
                row.get(HAND_OVER.ORDINAL),
                row.get(HAND_OVER.AUTHORITY_SLUG),
                row.get(HAND_OVER.HANDED_OVER_AT),
                row.get(HAND_OVER.INCOMING_NUMBER),
                row.get(HAND_OVER.REGISTERED_ON),
                row.get(HAND_OVER.ENDED_AT),
                row.get(HAND_OVER.TURN),
                row.get(HAND_OVER.REVIEW));
    }
}
