package org.bastama.civic.consultations;

import static bastama.db.consultations.Tables.CONSULTATION;
import static bastama.db.consultations.Tables.CONSULTATION_TEXT;
import static bastama.db.consultations.Tables.PART;

import bastama.db.consultations.tables.records.ConsultationRecord;
import bastama.db.consultations.tables.records.ConsultationTextRecord;
import bastama.db.consultations.tables.records.PartRecord;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads consultations whole: their rows, their texts, their parts. */
@Repository
class ConsultationRepository {

    private final DSLContext database;

    ConsultationRepository(DSLContext database) {
        this.database = database;
    }

    Optional<Consultation> find(ConsultationNumber number) {
        return consultations(database.fetch(CONSULTATION, CONSULTATION.NUMBER.eq(number.value()))).stream()
                .findFirst();
    }

    /** Those of the rows, in their order, with as many statements as for one. */
    List<Consultation> consultations(Collection<ConsultationRecord> rows) {
        var numbers = rows.stream().map(ConsultationRecord::getNumber).toList();
        if (numbers.isEmpty()) {
            return List.of();
        }
        var texts = database.selectFrom(CONSULTATION_TEXT)
                .where(CONSULTATION_TEXT.CONSULTATION.in(numbers))
                .fetchGroups(CONSULTATION_TEXT.CONSULTATION);
        var parts = database.selectFrom(PART)
                .where(PART.CONSULTATION.in(numbers))
                .orderBy(PART.CONSULTATION, PART.ORDINAL)
                .fetchGroups(PART.CONSULTATION);
        return rows.stream()
                .map(row -> whole(
                        row,
                        text(row, texts.get(row.getNumber())),
                        Objects.requireNonNullElse(parts.get(row.getNumber()), List.of())))
                .toList();
    }

    private static Consultation whole(ConsultationRecord row, ConsultationText text, List<PartRecord> parts) {
        return new Consultation(
                new ConsultationNumber(row.getNumber()),
                ConsultationState.of(row.getState()).orElseThrow(),
                new Consultation.Holders(
                        row.getAuthoritySlug(), row.getGroupId() == null ? null : new GroupId(row.getGroupId())),
                new AccountId(row.getAuthor()),
                row.getTerritoryCode(),
                row.getTopic(),
                row.getProcedureCode(),
                row.getProcedureVersion(),
                text,
                moments(row),
                parts.stream().map(part -> part(part, text.original())).toList(),
                outcome(row),
                row.getContributions(),
                row.getVersion());
    }

    private static Consultation.Moments moments(ConsultationRecord row) {
        return new Consultation.Moments(
                row.getCreatedAt(),
                row.getOpensAt(),
                row.getClosesAt(),
                row.getAnnouncedAt(),
                row.getOpenedAt(),
                row.getClosedAt(),
                row.getOutcomeAt());
    }

    private static Consultation.@Nullable Outcome outcome(ConsultationRecord row) {
        return row.getOutcomeAt() == null
                ? null
                : new Consultation.Outcome(
                        LocalizedText.fromJson(row.getSaid()),
                        LocalizedText.fromJson(row.getDid()),
                        Objects.requireNonNullElse(row.getOutcomeBy(), ""),
                        row.getOutcomeAt());
    }

    private static Consultation.Part part(PartRecord row, Language original) {
        return new Consultation.Part(
                row.getOrdinal(),
                row.getKind(),
                new LocalizedText(LocalizedText.fromJson(row.getTitle()).texts(), original),
                new LocalizedText(LocalizedText.fromJson(row.getIntro()).texts(), original),
                id(row),
                row.getContent());
    }

    /** Parts that are older than ids are named by their place, which does not change any more. */
    private static UUID id(PartRecord row) {
        return Objects.requireNonNullElseGet(row.getId(), () -> new UUID(row.getConsultation(), row.getOrdinal()));
    }

    private static ConsultationText text(ConsultationRecord row, @Nullable List<ConsultationTextRecord> texts) {
        var versions = new EnumMap<Language, ConsultationText.Version>(Language.class);
        Objects.requireNonNullElse(texts, List.<ConsultationTextRecord>of())
                .forEach(text -> Language.of(text.getLanguage())
                        .ifPresent(language -> versions.put(
                                language,
                                new ConsultationText.Version(
                                        text.getTitle(), text.getQuestion(), text.getReasons(), text.getDecides()))));
        return new ConsultationText(Language.of(row.getOriginalLanguage()).orElse(Language.KK), versions);
    }
}
