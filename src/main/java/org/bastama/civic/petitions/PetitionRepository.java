package org.bastama.civic.petitions;

import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.PETITION_TEXT;
import static bastama.db.petitions.Tables.THRESHOLD;
import static org.jooq.impl.DSL.any;

import bastama.db.petitions.tables.records.PetitionRecord;
import bastama.db.petitions.tables.records.PetitionTextRecord;
import bastama.db.petitions.tables.records.ThresholdRecord;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads petitions whole: their rows, their texts, their thresholds. */
@Component
class PetitionRepository {

    private final DSLContext database;

    PetitionRepository(DSLContext database) {
        this.database = database;
    }

    public Optional<Petition> find(PetitionNumber number) {
        return find(List.of(number)).stream().findFirst();
    }

    /** Those of the numbers that there are, with as many statements as for one. */
    List<Petition> find(Collection<PetitionNumber> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var rows = database.selectFrom(PETITION)
                .where(among(PETITION.NUMBER, numbers))
                .fetch();
        var texts = database.selectFrom(PETITION_TEXT)
                .where(among(PETITION_TEXT.PETITION, numbers))
                .fetchGroups(PETITION_TEXT.PETITION);
        var thresholds = database.selectFrom(THRESHOLD)
                .where(among(THRESHOLD.PETITION, numbers))
                .orderBy(THRESHOLD.PETITION, THRESHOLD.ORDINAL)
                .fetchGroups(THRESHOLD.PETITION, PetitionRepository::threshold);
        return rows.map(row ->
                whole(row, text(row, texts.get(row.getNumber())), thresholds.getOrDefault(row.getNumber(), List.of())));
    }

    private static Condition among(Field<Long> number, Collection<PetitionNumber> numbers) {
        return number.eq(any(numbers.stream().map(PetitionNumber::value).toArray(Long[]::new)));
    }

    private static Petition whole(PetitionRecord row, PetitionText text, List<Petition.Threshold> thresholds) {
        return new Petition(
                new PetitionNumber(row.getNumber()),
                PetitionState.of(row.getState()).orElseThrow(),
                row.getGroupId() == null ? null : new GroupId(row.getGroupId()),
                new AccountId(row.getAuthor()),
                row.getAuthoritySlug(),
                row.getTerritoryCode(),
                row.getProcedureCode(),
                row.getProcedureVersion(),
                row.getTopic(),
                text,
                row.getDirectKey(),
                row.getPopulation(),
                row.getReasonCode(),
                LocalizedText.fromJson(row.getNote()),
                row.getTextHidden(),
                moments(row),
                thresholds,
                row.getVersion());
    }

    static Petition.Moments moments(PetitionRecord row) {
        return new Petition.Moments(
                row.getCreatedAt(),
                row.getGatherUntil(),
                row.getModerationSince(),
                row.getModerationDue(),
                row.getOpenedAt(),
                row.getClosesAt(),
                row.getClosedAt(),
                row.getHandedOverAt(),
                row.getAnsweredAt(),
                row.getEndedAt());
    }

    private static PetitionText text(PetitionRecord row, @Nullable List<PetitionTextRecord> texts) {
        var versions = new EnumMap<Language, PetitionText.Version>(Language.class);
        Objects.requireNonNullElse(texts, List.<PetitionTextRecord>of())
                .forEach(text -> Language.of(text.getLanguage())
                        .ifPresent(language -> versions.put(
                                language,
                                new PetitionText.Version(text.getTitle(), text.getDemand(), text.getBackground()))));
        return new PetitionText(Language.of(row.getOriginalLanguage()).orElse(Language.KK), versions);
    }

    static Petition.Threshold threshold(ThresholdRecord row) {
        return new Petition.Threshold(
                row.getOrdinal(),
                row.getRequired(),
                row.getTriggers(),
                row.getHandOver().equals("when_reached"),
                row.getReachedAt(),
                row.getHandedOverAt());
    }
}
