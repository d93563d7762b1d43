package org.bastama.civic.groups;

import static bastama.db.groups.Tables.DOCUMENT;
import static bastama.db.groups.Tables.INITIATIVE_GROUP;
import static bastama.db.groups.Tables.MEMBER;
import static bastama.db.groups.Tables.STEP;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.files.StoredFile;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads of groups. */
@Component
public class GroupQueries {

    private static final int MOST_WAITING = 500;

    private final DSLContext database;
    private final GroupRepository repository;
    private final GroupListQueries lists;
    private final AccountQueries accounts;
    private final Files files;

    GroupQueries(
            DSLContext database,
            GroupRepository repository,
            GroupListQueries lists,
            AccountQueries accounts,
            Files files) {
        this.database = database;
        this.repository = repository;
        this.lists = lists;
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
        return lists.list(text, territoryCode, paging);
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
}
