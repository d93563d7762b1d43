package org.bastama.civic.petitions;

import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.PETITION_TEXT;
import static bastama.db.petitions.Tables.TALLY_TOTAL;
import static bastama.db.petitions.Tables.THRESHOLD;
import static bastama.db.petitions.Tables.TIMELINE_ENTRY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import bastama.db.petitions.tables.records.PetitionRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lists need of many petitions, in a fixed number of statements. */
@Component
class SummaryRepository {

    /** What the public sees: withdrawn before opening, a petition was never public. */
    private static final Condition PUBLIC = PETITION.STATE
            .in(PetitionState.PUBLIC.stream().map(PetitionState::code).toList())
            .and(PETITION.STATE.ne(PetitionState.WITHDRAWN.code()).or(PETITION.OPENED_AT.isNotNull()));

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

    /** Filters of a public list, territories already widened; null does not filter. */
    record Wanted(
            Set<PetitionState> states,
            @Nullable String authoritySlug,
            @Nullable Set<String> territories,
            @Nullable GroupId group,
            @Nullable String topic,
            @Nullable Collection<Long> numbers) {

        Condition condition() {
            var states = states().isEmpty() ? PetitionState.PUBLIC : states();
            return PUBLIC.and(PETITION.STATE.in(
                            states.stream().map(PetitionState::code).toList()))
                    .and(authoritySlug == null ? noCondition() : PETITION.AUTHORITY_SLUG.eq(authoritySlug))
                    .and(territories == null ? noCondition() : PETITION.TERRITORY_CODE.in(territories))
                    .and(group == null ? noCondition() : PETITION.GROUP_ID.eq(group.value()))
                    .and(topic == null ? noCondition() : PETITION.TOPIC.eq(topic))
                    .and(numbers == null ? noCondition() : PETITION.NUMBER.in(numbers));
        }
    }

    /** The territories that petitions are about: few, whatever the size of the tree. */
    public Set<String> territories() {
        return database.selectDistinct(PETITION.TERRITORY_CODE)
                .from(PETITION)
                .where(PETITION.TERRITORY_CODE.isNotNull())
                .fetchSet(PETITION.TERRITORY_CODE);
    }

    /** The authorities that public petitions are addressed to. */
    public Set<String> authorities() {
        return database.selectDistinct(PETITION.AUTHORITY_SLUG)
                .from(PETITION)
                .where(PUBLIC, PETITION.AUTHORITY_SLUG.isNotNull())
                .fetchSet(PETITION.AUTHORITY_SLUG);
    }

    public long count(Wanted wanted) {
        return database.fetchCount(PETITION, wanted.condition());
    }

    public List<Row> list(Wanted wanted, PetitionFilter.Sort sort, Paging paging) {
        var numbers = database.select(PETITION.NUMBER)
                .from(PETITION)
                .where(wanted.condition())
                .orderBy(order(sort))
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(PETITION.NUMBER);
        return rows(numbers);
    }

    private static List<OrderField<?>> order(PetitionFilter.Sort sort) {
        var order = new ArrayList<OrderField<?>>();
        switch (sort) {
            case NEWEST ->
                order.add(coalesce(PETITION.OPENED_AT, PETITION.ENDED_AT, PETITION.CREATED_AT)
                        .desc());
            case SIGNATURES ->
                order.add(coalesce(
                                field(select(sum(TALLY_TOTAL.NET))
                                        .from(TALLY_TOTAL)
                                        .where(TALLY_TOTAL.PETITION.eq(PETITION.NUMBER))),
                                inline(java.math.BigDecimal.ZERO))
                        .desc());
            case CLOSING -> {
                order.add(when(PETITION.STATE.eq(PetitionState.OPEN.code()), inline(0))
                        .otherwise(inline(1)));
                order.add(PETITION.CLOSES_AT.asc().nullsLast());
            }
            case RECENT ->
                order.add(field(select(max(TIMELINE_ENTRY.HAPPENED_AT))
                                .from(TIMELINE_ENTRY)
                                .where(TIMELINE_ENTRY.PETITION.eq(PETITION.NUMBER)))
                        .desc()
                        .nullsLast());
        }
        order.add(PETITION.NUMBER.desc());
        return order;
    }

    /** Those of a person and of the groups, in any state, newest first. */
    public List<Row> of(@Nullable AccountId author, Collection<GroupId> groups) {
        var ids = groups.stream().map(GroupId::value).toList();
        var mine = author == null
                ? noCondition()
                : PETITION.AUTHOR.eq(author.value()).and(PETITION.GROUP_ID.isNull());
        var condition = author == null ? PETITION.GROUP_ID.in(ids) : mine.or(PETITION.GROUP_ID.in(ids));
        return rows(database.select(PETITION.NUMBER)
                .from(PETITION)
                .where(condition)
                .orderBy(PETITION.NUMBER.desc())
                .fetch(PETITION.NUMBER));
    }

    /** Petitions in a state that wait since a moment, the longest first. */
    public List<Row> inState(PetitionState state, int count) {
        return rows(database.select(PETITION.NUMBER)
                .from(PETITION)
                .where(PETITION.STATE.eq(state.code()))
                .orderBy(
                        PETITION.MODERATION_DUE.asc().nullsLast(),
                        PETITION.MODERATION_SINCE.asc().nullsLast(),
                        PETITION.NUMBER.asc())
                .limit(count)
                .fetch(PETITION.NUMBER));
    }

    /** Public petitions after a number, in the order of numbers: to walk through all in constant memory. */
    public List<Row> publicAfter(long number, int count) {
        return rows(database.select(PETITION.NUMBER)
                .from(PETITION)
                .where(PUBLIC, PETITION.NUMBER.gt(number))
                .orderBy(PETITION.NUMBER)
                .limit(count)
                .fetch(PETITION.NUMBER));
    }

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
