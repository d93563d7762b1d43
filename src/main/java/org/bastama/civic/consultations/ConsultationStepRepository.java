package org.bastama.civic.consultations;

import static bastama.db.consultations.Tables.AMENDED_TEXT;
import static bastama.db.consultations.Tables.CONSULTATION;
import static bastama.db.consultations.Tables.STEP;
import static org.jooq.impl.DSL.max;

import bastama.db.consultations.tables.records.AmendedTextRecord;
import bastama.db.consultations.tables.records.ConsultationRecord;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bastama.foundation.shared.LocalizedText;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The row of a consultation, as its steps change it, and the steps themselves. */
@Repository
class ConsultationStepRepository {

    private final DSLContext database;

    ConsultationStepRepository(DSLContext database) {
        this.database = database;
    }

    /** Holds the consultation's row until the transaction ends; false when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lock(ConsultationNumber number) {
        return database.select(CONSULTATION.NUMBER)
                .from(CONSULTATION)
                .where(CONSULTATION.NUMBER.eq(number.value()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** Brings a consultation from one state into the next at a time; false when it is not in the first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean step(Consultation consultation, ConsultationState to, Instant at) {
        var row = new ConsultationRecord();
        row.setState(to.code());
        switch (to) {
            case ANNOUNCED -> row.setAnnouncedAt(at);
            case OPEN -> row.setOpenedAt(at);
            case CLOSED -> row.setClosedAt(at);
            case OUTCOME_PUBLISHED -> row.setOutcomeAt(at);
            case DRAFT -> throw new IllegalStateException("nothing becomes a draft again");
        }
        row.setVersion(consultation.version() + 1);
        return database.update(CONSULTATION)
                        .set(row)
                        .where(
                                CONSULTATION.NUMBER.eq(consultation.number().value()),
                                CONSULTATION.STATE.eq(consultation.state().code()))
                        .execute()
                == 1;
    }

    /** What was fixed when it was announced: the version of its procedure, its territory. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fix(ConsultationNumber number, int procedureVersion, String territoryCode) {
        database.update(CONSULTATION)
                .set(CONSULTATION.PROCEDURE_VERSION, procedureVersion)
                .set(CONSULTATION.TERRITORY_CODE, territoryCode)
                .where(CONSULTATION.NUMBER.eq(number.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void outcome(ConsultationNumber number, LocalizedText said, LocalizedText did, String by) {
        database.update(CONSULTATION)
                .set(CONSULTATION.SAID, said.toJson())
                .set(CONSULTATION.DID, did.toJson())
                .set(CONSULTATION.OUTCOME_BY, by)
                .where(CONSULTATION.NUMBER.eq(number.value()))
                .execute();
    }

    /** One contribution more, of a consultation whose row is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(ConsultationNumber number, int contributions) {
        database.update(CONSULTATION)
                .set(CONSULTATION.CONTRIBUTIONS, contributions)
                .where(CONSULTATION.NUMBER.eq(number.value()))
                .execute();
    }

    /** Adds a step behind the others, of a consultation whose row is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(
            ConsultationNumber number,
            ConsultationStep.Kind kind,
            Instant at,
            @Nullable String authorName,
            LocalizedText note,
            List<ConsultationStep.Change> changes) {
        var last = database.select(max(STEP.ORDINAL))
                .from(STEP)
                .where(STEP.CONSULTATION.eq(number.value()))
                .fetchOne(0, Integer.class);
        var ordinal = last == null ? 1 : last + 1;
        database.insertInto(STEP)
                .set(STEP.CONSULTATION, number.value())
                .set(STEP.ORDINAL, ordinal)
                .set(STEP.KIND, kind.code())
                .set(STEP.HAPPENED_AT, at)
                .set(STEP.AUTHOR_NAME, authorName)
                .set(STEP.NOTE, note.toJson())
                .execute();
        changes.forEach(change -> database.insertInto(AMENDED_TEXT)
                .set(AMENDED_TEXT.CONSULTATION, number.value())
                .set(AMENDED_TEXT.ORDINAL, ordinal)
                .set(AMENDED_TEXT.FIELD, change.field())
                .set(AMENDED_TEXT.BEFORE_TEXT, change.before().toJson())
                .set(AMENDED_TEXT.AFTER_TEXT, change.after().toJson())
                .execute());
    }

    /** The steps, oldest first. */
    List<ConsultationStep> of(ConsultationNumber number) {
        var changes = database.selectFrom(AMENDED_TEXT)
                .where(AMENDED_TEXT.CONSULTATION.eq(number.value()))
                .fetchGroups(AMENDED_TEXT.ORDINAL);
        return database.selectFrom(STEP)
                .where(STEP.CONSULTATION.eq(number.value()))
                .orderBy(STEP.ORDINAL)
                .fetch(row -> new ConsultationStep(
                        row.getOrdinal(),
                        ConsultationStep.Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                        row.getHappenedAt(),
                        row.getAuthorName(),
                        LocalizedText.fromJson(row.getNote()),
                        Objects.requireNonNullElse(changes.get(row.getOrdinal()), List.<AmendedTextRecord>of()).stream()
                                .map(ConsultationStepRepository::change)
                                .sorted(java.util.Comparator.comparingInt(
                                                (ConsultationStep.Change change) -> place(change.field()))
                                        .thenComparing(ConsultationStep.Change::field))
                                .toList()));
    }

    private static ConsultationStep.Change change(AmendedTextRecord row) {
        return new ConsultationStep.Change(
                row.getField(),
                LocalizedText.fromJson(row.getBeforeText()),
                LocalizedText.fromJson(row.getAfterText()));
    }

    /** As the fields stand on the page; what is none of the texts comes last. */
    private static int place(String field) {
        var place = ConsultationText.fields().indexOf(field);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
