package org.bastama.civic.petitions;

import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.TALLY_TOTAL;
import static bastama.db.petitions.Tables.TIMELINE_ENTRY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Paging;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which petitions a list has, and in which order; {@link SummaryRepository} reads them. */
@Component
class ListRepository {

    /** What the public sees: withdrawn before opening, a petition was never public. */
    private static final Condition PUBLIC = PETITION.STATE
            .in(PetitionState.PUBLIC.stream().map(PetitionState::code).toList())
            .and(PETITION.STATE.ne(PetitionState.WITHDRAWN.code()).or(PETITION.OPENED_AT.isNotNull()));

    private final DSLContext database;

    ListRepository(DSLContext database) {
        this.database = database;
    }

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

    /** How many a public list has. */
    public long count(Wanted wanted) {
        return database.fetchCount(PETITION, wanted.condition());
    }

    /** A page of a public list. */
    public List<Long> list(Wanted wanted, PetitionFilter.Sort sort, Paging paging) {
        return database.select(PETITION.NUMBER)
                .from(PETITION)
                .where(wanted.condition())
                .orderBy(order(sort))
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(PETITION.NUMBER);
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
                                inline(BigDecimal.ZERO))
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
    public List<Long> of(@Nullable AccountId author, Collection<GroupId> groups) {
        var ids = groups.stream().map(GroupId::value).toList();
        var mine = author == null
                ? noCondition()
                : PETITION.AUTHOR.eq(author.value()).and(PETITION.GROUP_ID.isNull());
        var condition = author == null ? PETITION.GROUP_ID.in(ids) : mine.or(PETITION.GROUP_ID.in(ids));
        return database.select(PETITION.NUMBER)
                .from(PETITION)
                .where(condition)
                .orderBy(PETITION.NUMBER.desc())
                .fetch(PETITION.NUMBER);
    }

    /** Petitions in a state that wait since a moment, the longest first. */
    public List<Long> inState(PetitionState state, int count) {
        return database.select(PETITION.NUMBER)
                .from(PETITION)
                .where(PETITION.STATE.eq(state.code()))
                .orderBy(
                        PETITION.MODERATION_DUE.asc().nullsLast(),
                        PETITION.MODERATION_SINCE.asc().nullsLast(),
                        PETITION.NUMBER.asc())
                .limit(count)
                .fetch(PETITION.NUMBER);
    }

    /** Public petitions after a number, in the order of numbers: to walk through all in constant memory. */
    public List<Long> publicAfter(long number, int count) {
        return database.select(PETITION.NUMBER)
                .from(PETITION)
                .where(PUBLIC, PETITION.NUMBER.gt(number))
                .orderBy(PETITION.NUMBER)
                .limit(count)
                .fetch(PETITION.NUMBER);
    }
}
