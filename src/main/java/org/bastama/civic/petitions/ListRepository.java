package org.bastama.civic.petitions;

import static bastama.db.petitions.Tables.PETITION;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Paging;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which petitions a list has, and in which order; {@link SummaryRepository} reads them. */
@Component
class ListRepository {

    /** What the public sees: withdrawn before opening, a petition was never public. */
    private static final Condition PUBLIC = PETITION.STATE
            // Named by what it is not: asked for nine states, H2 reads them one by one and sorts instead of following
            // the index of an order.
            .notIn(codes(EnumSet.complementOf(EnumSet.copyOf(PetitionState.PUBLIC))))
            .and(PETITION.STATE.ne(PetitionState.WITHDRAWN.code()).or(PETITION.OPENED_AT.isNotNull()));

    private final DSLContext database;
    private final OrderRepository orders;

    ListRepository(DSLContext database, OrderRepository orders) {
        this.database = database;
        this.orders = orders;
    }

    private static List<String> codes(Set<PetitionState> states) {
        return states.stream().map(PetitionState::code).toList();
    }

    /** Filters of a public list, territories already widened; null does not filter. */
    record Wanted(
            Set<PetitionState> states,
            @Nullable String authoritySlug,
            @Nullable Set<String> territories,
            @Nullable GroupId group,
            @Nullable String topic,
            @Nullable Collection<Long> numbers,
            @Nullable Instant asShownAt) {

        Condition condition() {
            return PUBLIC.and(standing())
                    .and(authoritySlug == null ? noCondition() : PETITION.AUTHORITY_SLUG.eq(authoritySlug))
                    .and(territories == null ? noCondition() : PETITION.TERRITORY_CODE.in(territories))
                    .and(group == null ? noCondition() : PETITION.GROUP_ID.eq(group.value()))
                    .and(topic == null ? noCondition() : PETITION.TOPIC.eq(topic))
                    .and(numbers == null ? noCondition() : PETITION.NUMBER.in(numbers));
        }

        private Condition standing() {
            if (states.isEmpty()) {
                return noCondition();
            }
            var named = PETITION.STATE.in(codes(states));
            var open = states.contains(PetitionState.OPEN);
            // Those of one word alone differ: whoever asks for both gets all of either.
            if (asShownAt == null || open == states.contains(PetitionState.CLOSED)) {
                return named;
            }
            var over = PETITION.CLOSES_AT.le(asShownAt);
            return open
                    ? named.and(PETITION.STATE
                            .ne(PetitionState.OPEN.code())
                            .or(PETITION.CLOSES_AT.isNull())
                            .or(not(over)))
                    : named.or(PETITION.STATE.eq(PetitionState.OPEN.code()).and(over));
        }
    }

    /** The territories that petitions are about: few, whatever the size of the tree. */
    public Set<String> territories() {
        return database.selectDistinct(PETITION.TERRITORY_CODE)
                .from(PETITION)
                .where(PETITION.TERRITORY_CODE.isNotNull())
                .fetchSet(PETITION.TERRITORY_CODE);
    }

    /** The public ones about the territories that were handed over. */
    public List<Long> handedOver(Set<String> territories) {
        return database.select(PETITION.NUMBER)
                .from(PETITION)
                .where(PUBLIC, PETITION.HANDED_OVER_AT.isNotNull(), PETITION.TERRITORY_CODE.in(territories))
                .fetch(PETITION.NUMBER);
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
        return orders.page(wanted.condition(), sort, paging);
    }

    /** So many of a public list with smaller numbers than that, the largest first: to walk through all of it. */
    public List<Long> before(Wanted wanted, long number, int count) {
        return database.select(PETITION.NUMBER)
                .from(PETITION)
                .where(wanted.condition(), PETITION.NUMBER.lt(number))
                .orderBy(PETITION.NUMBER.desc())
                .limit(count)
                .fetch(PETITION.NUMBER);
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
