package org.bastama.civic.petitions;

import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.PETITION_TEXT;
import static bastama.db.petitions.Tables.THRESHOLD;

import bastama.db.petitions.tables.records.PetitionRecord;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lists need of many petitions, in a fixed number of statements. */
@Component
class SummaryRepository {

    private final DSLContext database;

    SummaryRepository(DSLContext database) {
        this.database = database;
    }

    /** A petition's row with its texts and thresholds, names of other rooms not yet found. */
    record Row(
            PetitionNumber number,
            PetitionState state,
            PetitionText text,
            boolean textHidden,
            @Nullable GroupId group,
            @Nullable String authoritySlug,
            @Nullable String territoryCode,
            @Nullable String procedureCode,
            @Nullable Integer procedureVersion,
            @Nullable String topic,
            Petition.Moments moments,
            List<Petition.Threshold> thresholds) {}

    /** Whether the public may see a petition in its lists. */
    static boolean isPublic(Row row) {
        return PetitionState.PUBLIC.contains(row.state())
                && (row.state() != PetitionState.WITHDRAWN || row.moments().openedAt() != null);
    }

    /** The rows of numbers, in their order; unknown ones are left out. */
    public List<Row> rows(List<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var petitions =
                database.selectFrom(PETITION).where(PETITION.NUMBER.in(numbers)).fetchMap(PETITION.NUMBER);
        var texts = texts(numbers);
        var thresholds = thresholds(numbers);
        return numbers.stream()
                .flatMap(number -> Stream.ofNullable(petitions.get(number)))
                .map(petition -> row(
                        petition,
                        texts.getOrDefault(petition.getNumber(), Map.of()),
                        thresholds.getOrDefault(petition.getNumber(), List.of())))
                .toList();
    }

    private Map<Long, Map<Language, PetitionText.Version>> texts(List<Long> numbers) {
        var texts = new HashMap<Long, Map<Language, PetitionText.Version>>();
        database.select(PETITION_TEXT.PETITION, PETITION_TEXT.LANGUAGE, PETITION_TEXT.TITLE, PETITION_TEXT.DEMAND)
                .from(PETITION_TEXT)
                .where(PETITION_TEXT.PETITION.in(numbers))
                .forEach(row -> Language.of(row.value2())
                        .ifPresent(language -> texts.computeIfAbsent(row.value1(), n -> new EnumMap<>(Language.class))
                                .put(language, new PetitionText.Version(row.value3(), row.value4(), ""))));
        return texts;
    }

    private Map<Long, List<Petition.Threshold>> thresholds(List<Long> numbers) {
        return database.selectFrom(THRESHOLD)
                .where(THRESHOLD.PETITION.in(numbers))
                .orderBy(THRESHOLD.ORDINAL)
                .fetchGroups(THRESHOLD.PETITION, PetitionRepository::threshold);
    }

    private static Row row(
            PetitionRecord row, Map<Language, PetitionText.Version> texts, List<Petition.Threshold> thresholds) {
        UUID group = row.getGroupId();
        return new Row(
                new PetitionNumber(row.getNumber()),
                PetitionState.of(row.getState()).orElseThrow(),
                new PetitionText(Language.of(row.getOriginalLanguage()).orElse(Language.KK), texts),
                row.getTextHidden(),
                group == null ? null : new GroupId(group),
                row.getAuthoritySlug(),
                row.getTerritoryCode(),
                row.getProcedureCode(),
                row.getProcedureVersion(),
                row.getTopic(),
                PetitionRepository.moments(row),
                thresholds);
    }
}
