package org.bastama.civic.groups;

import static bastama.db.groups.Sequences.GROUP_NUMBER;
import static bastama.db.groups.Tables.INITIATIVE_GROUP;
import static bastama.db.groups.Tables.MEMBER;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import bastama.db.groups.tables.records.InitiativeGroupRecord;
import bastama.db.groups.tables.records.MemberRecord;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.SortKeys;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of groups, read with their members. */
@Repository
class GroupRepository {

    private final DSLContext database;
    private final Clock clock;

    GroupRepository(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Group> find(GroupId id) {
        return groups(database.fetch(INITIATIVE_GROUP, INITIATIVE_GROUP.ID.eq(id.value()))).stream()
                .findFirst();
    }

    /** The group, its row locked until the transaction ends: whatever changes a group or its members passes here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Group lock(GroupId id) {
        var rows = database.selectFrom(INITIATIVE_GROUP)
                .where(INITIATIVE_GROUP.ID.eq(id.value()))
                .forUpdate()
                .fetch();
        return groups(rows).stream().findFirst().orElseThrow(() -> Rejection.of("groups.unknown"));
    }

    /** The same, rejected with {@code shared.changed-meanwhile} when it is not the version that the person saw. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Group lock(GroupId id, int version) {
        var group = lock(id);
        if (group.version() != version) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        return group;
    }

    /** The groups of some rows, each with its members. */
    List<Group> groups(Collection<InitiativeGroupRecord> rows) {
        var ids = rows.stream().map(InitiativeGroupRecord::getId).toList();
        var members = database
                .selectFrom(MEMBER)
                .where(MEMBER.GROUP_ID.in(ids))
                .orderBy(MEMBER.INVITED_AT, MEMBER.ID)
                .fetch()
                .stream()
                .collect(groupingBy(MemberRecord::getGroupId, mapping(GroupRepository::member, toList())));
        return rows.stream().map(row -> group(row, members)).toList();
    }

    /** Registered groups with a higher number, in its order. */
    List<Group> registeredAfter(long number, int count) {
        return groups(database.selectFrom(INITIATIVE_GROUP)
                .where(INITIATIVE_GROUP.STATE.eq(GroupState.REGISTERED.code()), INITIATIVE_GROUP.NUMBER.gt(number))
                .orderBy(INITIATIVE_GROUP.NUMBER)
                .limit(count)
                .fetch());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public GroupId add(AccountId founder) {
        var id = Ids.next(clock);
        database.insertInto(INITIATIVE_GROUP)
                .set(INITIATIVE_GROUP.ID, id)
                .set(INITIATIVE_GROUP.STATE, GroupState.DRAFT.code())
                .set(INITIATIVE_GROUP.NAME, "")
                .set(INITIATIVE_GROUP.SORT_NAME, "")
                .set(INITIATIVE_GROUP.KIND, Group.Kind.CITIZENS.code())
                .set(INITIATIVE_GROUP.PURPOSE, LocalizedText.empty().toJson())
                .set(INITIATIVE_GROUP.RULES, LocalizedText.empty().toJson())
                .set(INITIATIVE_GROUP.CONTACT, "")
                .set(INITIATIVE_GROUP.CREATED_BY, founder.value())
                .set(INITIATIVE_GROUP.CREATED_AT, clock.instant())
                .set(INITIATIVE_GROUP.VERSION, 1)
                .execute();
        return new GroupId(id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void save(GroupId id, GroupDraft draft) {
        database.update(INITIATIVE_GROUP)
                .set(INITIATIVE_GROUP.NAME, draft.name())
                .set(INITIATIVE_GROUP.SORT_NAME, SortKeys.of(Language.KK, draft.name()))
                .set(INITIATIVE_GROUP.KIND, draft.kind().code())
                .set(INITIATIVE_GROUP.BIN, draft.bin())
                .set(INITIATIVE_GROUP.TERRITORY_CODE, draft.territoryCode())
                .set(INITIATIVE_GROUP.PURPOSE, draft.purpose().toJson())
                .set(INITIATIVE_GROUP.RULES, draft.rules().toJson())
                .set(INITIATIVE_GROUP.CONTACT, draft.contact())
                .set(INITIATIVE_GROUP.VERSION, INITIATIVE_GROUP.VERSION.plus(1))
                .where(INITIATIVE_GROUP.ID.eq(id.value()))
                .execute();
    }

    /** Gives the next public number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void number(GroupId id) {
        database.update(INITIATIVE_GROUP)
                .set(INITIATIVE_GROUP.NUMBER, GROUP_NUMBER.nextval())
                .set(INITIATIVE_GROUP.REGISTERED_AT, clock.instant())
                .where(INITIATIVE_GROUP.ID.eq(id.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void setState(GroupId id, GroupState state, @Nullable String reasonCode, LocalizedText reason) {
        database.update(INITIATIVE_GROUP)
                .set(INITIATIVE_GROUP.STATE, state.code())
                .set(INITIATIVE_GROUP.REASON_CODE, reasonCode)
                .set(INITIATIVE_GROUP.REASON, reason.toJson())
                .set(INITIATIVE_GROUP.VERSION, INITIATIVE_GROUP.VERSION.plus(1))
                .where(INITIATIVE_GROUP.ID.eq(id.value()))
                .execute();
    }

    private static Group group(InitiativeGroupRecord row, Map<UUID, List<Group.Member>> members) {
        return new Group(
                new GroupId(row.getId()),
                row.getNumber(),
                GroupState.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getName(),
                Group.Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                row.getBin(),
                row.getTerritoryCode(),
                LocalizedText.fromJson(row.getPurpose()),
                LocalizedText.fromJson(row.getRules()),
                row.getContact(),
                row.getReasonCode(),
                LocalizedText.fromJson(row.getReason()),
                row.getCreatedAt(),
                row.getSubmittedAt(),
                row.getRegisteredAt(),
                members.getOrDefault(row.getId(), List.of()),
                row.getVersion());
    }

    private static Group.Member member(MemberRecord row) {
        return new Group.Member(
                row.getId(),
                row.getAccountId() == null ? null : new AccountId(row.getAccountId()),
                row.getEmail(),
                row.getName(),
                Group.MemberRole.valueOf(row.getRole().toUpperCase(Locale.ROOT)),
                row.getFounding(),
                row.getShown(),
                row.getConfirmedAt() != null);
    }
}
