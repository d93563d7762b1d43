package org.bastama.civic.consultations.questionnaire.filling;

import static bastama.db.consultations.Tables.QUESTIONNAIRE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.consultations.ConsultationNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored definitions. Whoever writes one holds its consultation's row. */
@Repository
class QuestionnaireRepository {

    /** A definition as JSON. */
    record Stored(int part, String definition, int version) {}

    private final DSLContext database;

    QuestionnaireRepository(DSLContext database) {
        this.database = database;
    }

    Optional<Stored> find(ConsultationNumber consultation, int part) {
        return of(consultation).stream().filter(stored -> stored.part() == part).findFirst();
    }

    private List<Stored> of(ConsultationNumber consultation) {
        return database.selectFrom(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.CONSULTATION.eq(consultation.value()))
                .fetch(row -> new Stored(row.getPart(), row.getDefinition(), row.getVersion()));
    }

    /** Writes one instead of the one before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(ConsultationNumber consultation, Stored stored) {
        database.deleteFrom(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.CONSULTATION.eq(consultation.value()), QUESTIONNAIRE.PART.eq(stored.part()))
                .execute();
        database.insertInto(QUESTIONNAIRE)
                .set(QUESTIONNAIRE.CONSULTATION, consultation.value())
                .set(QUESTIONNAIRE.PART, stored.part())
                .set(QUESTIONNAIRE.DEFINITION, stored.definition())
                .set(QUESTIONNAIRE.VERSION, stored.version())
                .execute();
    }

    /** Puts them to the new places of their parts; those of parts that are gone are deleted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(ConsultationNumber consultation, Map<Integer, Integer> places) {
        var all = of(consultation);
        if (all.isEmpty()) {
            return;
        }
        database.deleteFrom(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.CONSULTATION.eq(consultation.value()))
                .execute();
        for (var stored : all) {
            var place = places.get(stored.part());
            if (place != null) {
                save(consultation, new Stored(place, stored.definition(), stored.version()));
            }
        }
    }
}
