package org.bastama.civic.consultations;

import static bastama.db.consultations.Sequences.CONSULTATION_NUMBER;
import static bastama.db.consultations.Tables.CONSULTATION;
import static bastama.db.consultations.Tables.CONSULTATION_TEXT;
import static bastama.db.consultations.Tables.PART;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows that those who hold a consultation write: what was chosen, texts, parts. */
@Repository
class ConsultationDraftRepository {

    private final DSLContext database;

    ConsultationDraftRepository(DSLContext database) {
        this.database = database;
    }

    /** How many unfinished drafts a person keeps. */
    int drafts(AccountId author) {
        return database.fetchCount(
                CONSULTATION,
                CONSULTATION.AUTHOR.eq(author.value()),
                CONSULTATION.STATE.eq(ConsultationState.DRAFT.code()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public ConsultationNumber insert(
            Consultation.Holders holders,
            AccountId author,
            @Nullable String territory,
            Language original,
            Instant now) {
        var number = database.nextval(CONSULTATION_NUMBER);
        var group = holders.group();
        database.insertInto(CONSULTATION)
                .set(CONSULTATION.NUMBER, number)
                .set(CONSULTATION.STATE, ConsultationState.DRAFT.code())
                .set(CONSULTATION.AUTHORITY_SLUG, holders.authoritySlug())
                .set(CONSULTATION.GROUP_ID, group == null ? null : group.value())
                .set(CONSULTATION.AUTHOR, author.value())
                .set(CONSULTATION.TERRITORY_CODE, territory)
                .set(CONSULTATION.ORIGINAL_LANGUAGE, original.code())
                .set(CONSULTATION.CREATED_AT, now)
                .set(CONSULTATION.CONTRIBUTIONS, 0)
                .set(CONSULTATION.VERSION, 1)
                .execute();
        return new ConsultationNumber(number);
    }

    /** Saves a draft over the version it was read in; false when somebody else was quicker. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean save(ConsultationNumber number, ConsultationDraft draft, int version) {
        var saved = database.update(CONSULTATION)
                .set(CONSULTATION.TERRITORY_CODE, draft.territory())
                .set(CONSULTATION.TOPIC, draft.topic())
                .set(CONSULTATION.PROCEDURE_CODE, draft.procedureCode())
                .set(CONSULTATION.OPENS_AT, start(draft.opensOn()))
                .set(CONSULTATION.CLOSES_AT, end(draft.lastDay()))
                .set(CONSULTATION.ORIGINAL_LANGUAGE, draft.text().original().code())
                .set(CONSULTATION.VERSION, version + 1)
                .where(CONSULTATION.NUMBER.eq(number.value()), CONSULTATION.VERSION.eq(version))
                .execute();
        if (saved == 1) {
            replaceTexts(number, draft.text());
            replaceParts(number, draft.parts());
        }
        return saved == 1;
    }

    /** Writes the texts of an announced consultation anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replaceTexts(ConsultationNumber number, ConsultationText text) {
        database.deleteFrom(CONSULTATION_TEXT)
                .where(CONSULTATION_TEXT.CONSULTATION.eq(number.value()))
                .execute();
        text.versions()
                .forEach((language, version) -> database.insertInto(CONSULTATION_TEXT)
                        .set(CONSULTATION_TEXT.CONSULTATION, number.value())
                        .set(CONSULTATION_TEXT.LANGUAGE, language.code())
                        .set(CONSULTATION_TEXT.TITLE, version.title())
                        .set(CONSULTATION_TEXT.QUESTION, version.question())
                        .set(CONSULTATION_TEXT.REASONS, version.why())
                        .set(CONSULTATION_TEXT.DECIDES, version.decides())
                        .execute());
    }

    private void replaceParts(ConsultationNumber number, List<ConsultationDraft.DraftPart> parts) {
        database.deleteFrom(PART).where(PART.CONSULTATION.eq(number.value())).execute();
        for (var i = 0; i < parts.size(); i++) {
            database.insertInto(PART)
                    .set(PART.CONSULTATION, number.value())
                    .set(PART.ORDINAL, i + 1)
                    .set(PART.KIND, parts.get(i).kind())
                    .set(PART.TITLE, parts.get(i).title().toJson())
                    .set(PART.INTRO, parts.get(i).intro().toJson())
                    .set(PART.ID, parts.get(i).id())
                    .set(PART.CONTENT, parts.get(i).content())
                    .execute();
        }
    }

    /** Deletes a draft, which nobody but its holders has seen. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(ConsultationNumber number) {
        database.deleteFrom(PART).where(PART.CONSULTATION.eq(number.value())).execute();
        database.deleteFrom(CONSULTATION_TEXT)
                .where(CONSULTATION_TEXT.CONSULTATION.eq(number.value()))
                .execute();
        database.deleteFrom(CONSULTATION)
                .where(CONSULTATION.NUMBER.eq(number.value()), CONSULTATION.STATE.eq(ConsultationState.DRAFT.code()))
                .execute();
    }

    /** The last day of an announced consultation is another one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void closeAfter(ConsultationNumber number, LocalDate lastDay) {
        database.update(CONSULTATION)
                .set(CONSULTATION.CLOSES_AT, end(lastDay))
                .set(CONSULTATION.VERSION, CONSULTATION.VERSION.plus(1))
                .where(CONSULTATION.NUMBER.eq(number.value()))
                .execute();
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Formats.ZONE).toInstant();
    }

    private static @Nullable Instant end(@Nullable LocalDate day) {
        return start(day == null ? null : day.plusDays(1));
    }
}
