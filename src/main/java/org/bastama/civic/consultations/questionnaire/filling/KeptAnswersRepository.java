package org.bastama.civic.consultations.questionnaire.filling;

import static bastama.db.consultations.Tables.KEPT_ANSWERS;

import bastama.db.consultations.tables.records.KeptAnswersRecord;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.questionnaire.QuestionnaireJson;
import org.bastama.foundation.shared.AccountId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored answers that are not sent yet. */
@Repository
class KeptAnswersRepository {

    /** Whose answers to which part: of the account, or of whoever has the key. */
    record Owner(
            ConsultationNumber consultation,
            int part,
            @Nullable String keyHash,
            @Nullable AccountId account) {}

    private final DSLContext database;

    KeptAnswersRepository(DSLContext database) {
        this.database = database;
    }

    Optional<KeptAnswers> find(Owner owner) {
        return database.selectFrom(KEPT_ANSWERS).where(of(owner)).fetchOptional(KeptAnswersRepository::kept);
    }

    /** Those of a key, whatever their part. */
    Optional<KeptAnswers> find(ConsultationNumber consultation, String keyHash) {
        return database.selectFrom(KEPT_ANSWERS)
                .where(KEPT_ANSWERS.CONSULTATION.eq(consultation.value()), KEPT_ANSWERS.KEY_HASH.eq(keyHash))
                .fetchOptional(KeptAnswersRepository::kept);
    }

    /** Writes them instead of those before; false when there were none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean replace(Owner owner, String answers, Instant at) {
        return database.update(KEPT_ANSWERS)
                        .set(KEPT_ANSWERS.ANSWERS, answers)
                        .set(KEPT_ANSWERS.CHANGED_AT, at)
                        .where(of(owner))
                        .execute()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Owner owner, UUID id, String answers, Instant at) {
        var account = owner.account();
        database.insertInto(KEPT_ANSWERS)
                .set(KEPT_ANSWERS.CONSULTATION, owner.consultation().value())
                .set(KEPT_ANSWERS.ID, id)
                .set(KEPT_ANSWERS.PART, owner.part())
                .set(KEPT_ANSWERS.KEY_HASH, owner.keyHash())
                .set(KEPT_ANSWERS.ACCOUNT, account == null ? null : account.value())
                .set(KEPT_ANSWERS.ANSWERS, answers)
                .set(KEPT_ANSWERS.CHANGED_AT, at)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(Owner owner) {
        database.deleteFrom(KEPT_ANSWERS).where(of(owner)).execute();
    }

    /** Deletes what nobody has touched since a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteOlder(Instant than) {
        database.deleteFrom(KEPT_ANSWERS)
                .where(KEPT_ANSWERS.CHANGED_AT.lt(than))
                .execute();
    }

    private static Condition of(Owner owner) {
        var account = owner.account();
        return KEPT_ANSWERS
                .CONSULTATION
                .eq(owner.consultation().value())
                .and(KEPT_ANSWERS.PART.eq(owner.part()))
                .and(
                        account == null
                                ? KEPT_ANSWERS.KEY_HASH.eq(owner.keyHash())
                                : KEPT_ANSWERS.ACCOUNT.eq(account.value()));
    }

    private static KeptAnswers kept(KeptAnswersRecord row) {
        return new KeptAnswers(
                new ConsultationNumber(row.getConsultation()),
                row.getPart(),
                QuestionnaireJson.readAnswers(row.getAnswers()),
                row.getChangedAt());
    }
}
