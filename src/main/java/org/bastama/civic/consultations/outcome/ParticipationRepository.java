package org.bastama.civic.consultations.outcome;

import static bastama.db.consultations.Tables.PARTICIPATION;
import static bastama.db.consultations.Tables.PARTICIPATION_PLACE;

import java.util.Optional;
import org.bastama.civic.consultations.ConsultationNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who took part, as it was counted with the outcome. */
@Repository
class ParticipationRepository {

    private final DSLContext database;

    ParticipationRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(ConsultationNumber consultation, Participation counted) {
        database.insertInto(PARTICIPATION)
                .set(PARTICIPATION.CONSULTATION, consultation.value())
                .set(PARTICIPATION.PEOPLE, counted.people())
                .execute();
        counted.places()
                .forEach(place -> database.insertInto(PARTICIPATION_PLACE)
                        .set(PARTICIPATION_PLACE.CONSULTATION, consultation.value())
                        .set(PARTICIPATION_PLACE.PLACE, place.place())
                        .set(PARTICIPATION_PLACE.PEOPLE, place.people())
                        .execute());
    }

    Optional<Participation> find(ConsultationNumber consultation) {
        return database.select(PARTICIPATION.PEOPLE)
                .from(PARTICIPATION)
                .where(PARTICIPATION.CONSULTATION.eq(consultation.value()))
                .fetchOptional(PARTICIPATION.PEOPLE)
                .map(people -> new Participation(
                        people,
                        database.selectFrom(PARTICIPATION_PLACE)
                                .where(PARTICIPATION_PLACE.CONSULTATION.eq(consultation.value()))
                                .orderBy(PARTICIPATION_PLACE.PEOPLE.desc(), PARTICIPATION_PLACE.PLACE)
                                .fetch(row -> new Participation.Place(row.getPlace(), row.getPeople()))));
    }
}
