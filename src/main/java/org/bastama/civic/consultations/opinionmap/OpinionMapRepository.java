package org.bastama.civic.consultations.opinionmap;

import static bastama.db.consultations.Tables.OPINION_MAP;
import static bastama.db.consultations.Tables.OPINION_PLACE;

import bastama.db.consultations.tables.records.OpinionMapRecord;
import bastama.db.consultations.tables.records.OpinionPlaceRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.opinions.OpinionMap;
import org.bastama.civic.consultations.opinions.OpinionMapping;
import org.bastama.civic.consultations.opinions.Place;
import org.bastama.civic.consultations.opinions.Point;
import org.bastama.foundation.shared.NewRowsStore;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The published maps, and where each voter is on them. */
@Repository
class OpinionMapRepository {

    private static final JsonMapper JSON = new JsonMapper();

    private final DSLContext database;

    OpinionMapRepository(DSLContext database) {
        this.database = database;
    }

    /** A map, the round of votes it tells of, and when it was drawn. */
    record Drawn(int round, Instant at, OpinionMap map) {}

    Optional<Drawn> find(VoteRepository.Poll poll) {
        return database.selectFrom(OPINION_MAP).where(of(poll)).fetchOptional(OpinionMapRepository::drawn);
    }

    Optional<Place> place(VoteRepository.Poll poll, String voter) {
        return database.selectFrom(OPINION_PLACE)
                .where(
                        OPINION_PLACE.CONSULTATION.eq(poll.consultation().value()),
                        OPINION_PLACE.PART.eq(poll.part()),
                        OPINION_PLACE.VOTER.eq(voter))
                .fetchOptional(row -> new Place(new Point(row.getX(), row.getY()), row.getOpinionGroup()));
    }

    /** Publishes the map of a round in place of the one before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(VoteRepository.Poll poll, int round, OpinionMapping<String> mapping, Instant at) {
        database.deleteFrom(OPINION_MAP).where(of(poll)).execute();
        database.insertInto(OPINION_MAP)
                .set(OPINION_MAP.CONSULTATION, poll.consultation().value())
                .set(OPINION_MAP.PART, poll.part())
                .set(OPINION_MAP.ROUND, round)
                .set(OPINION_MAP.DRAWN_AT, at)
                .set(OPINION_MAP.RESULT, JSON.writeValueAsString(mapping.map()))
                .execute();
        database.deleteFrom(OPINION_PLACE)
                .where(OPINION_PLACE.CONSULTATION.eq(poll.consultation().value()), OPINION_PLACE.PART.eq(poll.part()))
                .execute();
        NewRowsStore.insert(database, rows(poll, mapping.places()));
    }

    /** Forgets where the voters of a consultation are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetPlaces(ConsultationNumber consultation) {
        database.deleteFrom(OPINION_PLACE)
                .where(OPINION_PLACE.CONSULTATION.eq(consultation.value()))
                .execute();
    }

    private static List<OpinionPlaceRecord> rows(VoteRepository.Poll poll, Map<String, Place> places) {
        return places.entrySet().stream()
                .map(one -> new OpinionPlaceRecord(
                        poll.consultation().value(),
                        poll.part(),
                        one.getKey(),
                        one.getValue().point().x(),
                        one.getValue().point().y(),
                        one.getValue().group()))
                .toList();
    }

    private static Drawn drawn(OpinionMapRecord row) {
        return new Drawn(row.getRound(), row.getDrawnAt(), JSON.readValue(row.getResult(), OpinionMap.class));
    }

    private static Condition of(VoteRepository.Poll poll) {
        return OPINION_MAP.CONSULTATION.eq(poll.consultation().value()).and(OPINION_MAP.PART.eq(poll.part()));
    }
}
