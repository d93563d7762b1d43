package org.bastama.civic.consultations.questionnaire.filling;

import static bastama.db.consultations.Tables.SENT_ANSWERS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.QuestionnaireJson;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored answers that were sent, by their contribution. */
@Repository
class SentAnswersRepository {

    private final DSLContext database;

    SentAnswersRepository(DSLContext database) {
        this.database = database;
    }

    Optional<Answers> find(ConsultationNumber consultation, UUID contribution) {
        return database.selectFrom(SENT_ANSWERS)
                .where(SENT_ANSWERS.CONSULTATION.eq(consultation.value()), SENT_ANSWERS.CONTRIBUTION.eq(contribution))
                .fetchOptional(row -> QuestionnaireJson.readAnswers(row.getAnswers()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(ConsultationNumber consultation, UUID contribution, String answers) {
        database.insertInto(SENT_ANSWERS)
                .set(SENT_ANSWERS.CONSULTATION, consultation.value())
                .set(SENT_ANSWERS.CONTRIBUTION, contribution)
                .set(SENT_ANSWERS.ANSWERS, answers)
                .execute();
    }

    /** Writes them instead of those before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(ConsultationNumber consultation, UUID contribution, String answers) {
        database.update(SENT_ANSWERS)
                .set(SENT_ANSWERS.ANSWERS, answers)
                .where(SENT_ANSWERS.CONSULTATION.eq(consultation.value()), SENT_ANSWERS.CONTRIBUTION.eq(contribution))
                .execute();
    }

    /** Those among which there is a file. */
    List<Answers> withFiles(ConsultationNumber consultation) {
        return database.selectFrom(SENT_ANSWERS)
                .where(
                        SENT_ANSWERS.CONSULTATION.eq(consultation.value()),
                        SENT_ANSWERS.ANSWERS.contains("\"type\":\"file\""))
                .fetch(row -> QuestionnaireJson.readAnswers(row.getAnswers()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(ConsultationNumber consultation, UUID contribution) {
        database.deleteFrom(SENT_ANSWERS)
                .where(SENT_ANSWERS.CONSULTATION.eq(consultation.value()), SENT_ANSWERS.CONTRIBUTION.eq(contribution))
                .execute();
    }

    /** Deletes those of everybody; what was counted stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteAll(ConsultationNumber consultation) {
        database.deleteFrom(SENT_ANSWERS)
                .where(SENT_ANSWERS.CONSULTATION.eq(consultation.value()))
                .execute();
    }
}
