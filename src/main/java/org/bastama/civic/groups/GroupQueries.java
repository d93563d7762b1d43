package org.bastama.civic.groups;

import static bastama.db.groups.Tables.DOCUMENT;
import static bastama.db.groups.Tables.INITIATIVE_GROUP;
import static bastama.db.groups.Tables.MEMBER;
import static bastama.db.groups.Tables.STEP;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.files.StoredFile;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.search.SearchQuery;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads of groups. */
@Component
public class GroupQueries {

    private static final int MOST_WAITING = 500;

    private final DSLContext database;
    private final GroupRepository repository;
    private final SearchIndex search;
    private final TerritoryQueries territories;
    private final AccountQueries accounts;
    private final Files files;

    GroupQueries(
            DSLContext database,
            GroupRepository repository,
            SearchIndex search,
            TerritoryQueries territories,
            AccountQueries accounts,
            Files files) {
        this.database = database;
        this.repository = repository;
        this.search = search;
        this.territories = territories;
        this.accounts = accounts;
        this.files = files;
    }

    /** What lists show of a registered group. */
    public record GroupSummary(
            GroupId id,
            long number,
            String name,
            Group.Kind kind,
            @Nullable String territoryCode) {}

    /** One group, in any state. */
    public Optional<Group> find(GroupId id) {
        return repository.find(id);
    }

    /** A registered (or suspended or dissolved) group by its public number. */
    public Optional<Group> byNumber(long number) {
        var rows = database.fetch(INITIATIVE_GROUP, INITIATIVE_GROUP.NUMBER.eq(number));
        return repository.groups(rows).stream()
                .filter(group -> group.state().isPublic())
                .findFirst();
    }

    /** The groups a person is a confirmed member of, in any state; newest first. */
    public List<Group> of(AccountId account) {
        var ids = select(MEMBER.GROUP_ID)
                .from(MEMBER)
                .where(MEMBER.ACCOUNT_ID.eq(account.value()), MEMBER.CONFIRMED_AT.isNotNull());
        var rows = database.selectFrom(INITIATIVE_GROUP)
                .where(INITIATIVE_GROUP.ID.in(ids))
                .orderBy(INITIATIVE_GROUP.CREATED_AT.desc(), INITIATIVE_GROUP.ID)
                .fetch();
        return repository.groups(rows);
    }

    /** Registered groups: those that the words find, best first; without words all, by name. The territory includes what lies within it. */
    public Page<GroupSummary> list(String text, @Nullable String territoryCode, Paging paging) {
        return text.isBlank() ? byName(territoryCode, paging) : found(text, territoryCode, paging);
    }

    /** The groups that wait for a moderator, longest first; at most 500. */
    public List<Group> submitted() {
        var rows = database.selectFrom(INITIATIVE_GROUP)
                .where(INITIATIVE_GROUP.STATE.eq(GroupState.SUBMITTED.code()))
                .orderBy(INITIATIVE_GROUP.SUBMITTED_AT, INITIATIVE_GROUP.ID)
                .limit(MOST_WAITING)
                .fetch();
        return repository.groups(rows);
    }

    /** The documents of a group. */
    public List<StoredFile> documents(GroupId id) {
        return database
                .select(DOCUMENT.FILE_ID)
                .from(DOCUMENT)
                .where(DOCUMENT.GROUP_ID.eq(id.value()))
                .fetch(DOCUMENT.FILE_ID)
                .stream()
                .flatMap(file -> files.find(file).stream())
                .sorted(java.util.Comparator.comparing(StoredFile::uploadedAt).thenComparing(StoredFile::name))
                .toList();
    }

    /** The history of a group, oldest first. */
    public List<GroupStep> history(GroupId id) {
        var rows = database.select(STEP.KIND, STEP.REASON_CODE, STEP.NOTE, MEMBER.NAME, STEP.HAPPENED_AT, STEP.ACTOR)
                .from(STEP)
                .leftJoin(MEMBER)
                .on(MEMBER.GROUP_ID.eq(STEP.GROUP_ID), MEMBER.ID.eq(STEP.MEMBER_ID))
                .where(STEP.GROUP_ID.eq(id.value()))
                .orderBy(STEP.SEQ)
                .fetch();
        var names = names(rows.getValues(STEP.ACTOR));
        return rows.map(row -> new GroupStep(
                GroupStep.Kind.valueOf(row.value1().toUpperCase(Locale.ROOT)),
                row.value2(),
                LocalizedText.fromJson(row.value3()),
                row.value4(),
                row.value5(),
                names.getOrDefault(row.value6(), "")));
    }

    private Map<UUID, String> names(List<@Nullable UUID> actors) {
        return actors.stream()
                .filter(java.util.Objects::nonNull)
                .distinct()
                .flatMap(actor -> accounts.find(new AccountId(actor)).stream())
                .collect(Collectors.toMap(account -> account.id().value(), Account::name));
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
