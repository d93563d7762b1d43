package org.bastama.civic.consultations.questionnaire.filling;

import static bastama.db.consultations.Tables.PART;
import static bastama.db.consultations.Tables.QUESTIONNAIRE;

import bastama.db.consultations.tables.records.QuestionnaireRecord;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored definitions, by the ids of their parts. Whoever writes one holds its consultation's row. */
@Repository
class QuestionnaireRepository {

    /** A definition as JSON. */
    record Stored(UUID partId, String definition, int version) {}

    private final DSLContext database;

    QuestionnaireRepository(DSLContext database) {
        this.database = database;
    }

    Optional<Stored> find(ConsultationNumber consultation, UUID partId) {
        return database.selectFrom(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.CONSULTATION.eq(consultation.value()), QUESTIONNAIRE.PART_ID.eq(partId))
                .fetchOptional(QuestionnaireRepository::stored);
    }

    /** That of a part by its place, as the consultation is saved. */
    Optional<Stored> find(ConsultationNumber consultation, int part) {
        return database.select(QUESTIONNAIRE.fields())
                .from(QUESTIONNAIRE)
                .join(PART)
                .on(PART.CONSULTATION.eq(QUESTIONNAIRE.CONSULTATION), PART.ID.eq(QUESTIONNAIRE.PART_ID))
                .where(QUESTIONNAIRE.CONSULTATION.eq(consultation.value()), PART.ORDINAL.eq(part))
                .fetchOptionalInto(QUESTIONNAIRE)
                .map(QuestionnaireRepository::stored);
    }

    private static Stored stored(QuestionnaireRecord row) {
        return new Stored(row.getPartId(), row.getDefinition(), row.getVersion());
    }

    /** Writes one instead of the one before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(ConsultationNumber consultation, Stored stored) {
        database.deleteFrom(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.CONSULTATION.eq(consultation.value()), QUESTIONNAIRE.PART_ID.eq(stored.partId()))
                .execute();
        database.insertInto(QUESTIONNAIRE)
                .set(QUESTIONNAIRE.CONSULTATION, consultation.value())
                .set(QUESTIONNAIRE.PART_ID, stored.partId())
                .set(QUESTIONNAIRE.DEFINITION, stored.definition())
                .set(QUESTIONNAIRE.VERSION, stored.version())
                .execute();
    }

    /** Deletes those of all parts but these. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOnly(ConsultationNumber consultation, Collection<UUID> partIds) {
        database.deleteFrom(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.CONSULTATION.eq(consultation.value()), QUESTIONNAIRE.PART_ID.notIn(partIds))
                .execute();
    }
}
