package org.bastama.civic.groups;

import static bastama.db.groups.Tables.INITIATIVE_GROUP;
import static org.jooq.impl.DSL.trueCondition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bastama.civic.groups.GroupQueries.GroupSummary;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.search.SearchQuery;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of registered groups, by name or by the words searched for. */
@Component
class GroupListQueries {

    private final DSLContext database;
    private final SearchIndex search;
    private final TerritoryQueries territories;

    GroupListQueries(DSLContext database, SearchIndex search, TerritoryQueries territories) {
        this.database = database;
        this.search = search;
        this.territories = territories;
    }

    /** Those that the words find, best first; without words all, by name. */
    Page<GroupSummary> list(String text, @Nullable String territoryCode, Paging paging) {
        return text.isBlank() ? byName(territoryCode, paging) : found(text, territoryCode, paging);
    }

    private Page<GroupSummary> byName(@Nullable String territoryCode, Paging paging) {
        var condition = INITIATIVE_GROUP
                .STATE
                .eq(GroupState.REGISTERED.code())
                .and(
                        territoryCode == null
                                ? trueCondition()
                                : INITIATIVE_GROUP.TERRITORY_CODE.in(within(territoryCode)));
        var items = summaries(condition, paging);
        return new Page<>(items, paging.page(), paging.size(), database.fetchCount(INITIATIVE_GROUP, condition));
    }

    /** The territories of groups that are, or lie within, the one asked for. */
    private List<String> within(String territoryCode) {
        return database
                .selectDistinct(INITIATIVE_GROUP.TERRITORY_CODE)
                .from(INITIATIVE_GROUP)
                .where(INITIATIVE_GROUP.TERRITORY_CODE.isNotNull())
                .fetch(INITIATIVE_GROUP.TERRITORY_CODE)
                .stream()
                .filter(code -> territories.isWithin(code, territoryCode))
                .toList();
    }

    private Page<GroupSummary> found(String text, @Nullable String territoryCode, Paging paging) {
        var facets = territoryCode == null ? Map.<String, Set<String>>of() : Map.of("territory", Set.of(territoryCode));
        var ids = search.find(new SearchQuery(GroupSearchSource.KIND, text, facets, null, paging));
        var uuids = ids.items().stream().map(UUID::fromString).toList();
        var condition = INITIATIVE_GROUP.STATE.eq(GroupState.REGISTERED.code()).and(INITIATIVE_GROUP.ID.in(uuids));
        var byId = summaries(condition, Paging.first(paging.size())).stream()
                .collect(Collectors.toMap(summary -> summary.id().value(), Function.identity()));
        var items = uuids.stream().filter(byId::containsKey).map(byId::get).toList();
        return new Page<>(items, paging.page(), paging.size(), ids.total());
    }

    private List<GroupSummary> summaries(Condition condition, Paging paging) {
        return database.select(
                        INITIATIVE_GROUP.ID,
                        INITIATIVE_GROUP.NUMBER,
                        INITIATIVE_GROUP.NAME,
                        INITIATIVE_GROUP.KIND,
                        INITIATIVE_GROUP.TERRITORY_CODE)
                .from(INITIATIVE_GROUP)
                .where(condition)
                .orderBy(INITIATIVE_GROUP.SORT_NAME, INITIATIVE_GROUP.NUMBER)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(row -> new GroupSummary(
                        new GroupId(row.value1()),
                        row.value2(),
                        row.value3(),
                        Group.Kind.valueOf(row.value4().toUpperCase(Locale.ROOT)),
                        row.value5()));
    }
}
