package org.bastama.civic.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.groups.Group.MemberRole;
import org.bastama.civic.groups.GroupActions.Action;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The matrix role × state × action of groups, as one table. */
class GroupActionsTest {

    private static final AccountId COORDINATOR = new AccountId(UUID.randomUUID());
    private static final AccountId EDITOR = new AccountId(UUID.randomUUID());
    private static final AccountId MEMBER = new AccountId(UUID.randomUUID());
    private static final AccountId OTHER = new AccountId(UUID.randomUUID());
    private static final AccountId FIRST = new AccountId(UUID.randomUUID());
    private static final Instant UNTIL = Instant.parse("2026-10-02T18:59:59Z");

    @ParameterizedTest
    @CsvSource({
        "DRAFT,      READ EDIT MANAGE_FOUNDERS SUBMIT APPOINT SHOW_NAME DELETE",
        "RETURNED,   READ EDIT MANAGE_FOUNDERS SUBMIT APPOINT SHOW_NAME DELETE",
        "SUBMITTED,  READ APPOINT SHOW_NAME",
        "REGISTERED, READ APPOINT SHOW_NAME",
        "SUSPENDED,  READ APPOINT SHOW_NAME",
        "REFUSED,    READ DELETE",
        "DISSOLVED,  READ",
    })
    void theLastCoordinator(GroupState state, String actions) {
        assertThat(may(state, Actor.of(COORDINATOR, "", Set.of()))).isEqualTo(set(actions));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,      READ EDIT SHOW_NAME LEAVE",
        "RETURNED,   READ EDIT SHOW_NAME LEAVE",
        "SUBMITTED,  READ SHOW_NAME LEAVE",
        "REGISTERED, READ SHOW_NAME LEAVE",
        "REFUSED,    READ LEAVE",
        "DISSOLVED,  READ",
    })
    void anEditor(GroupState state, String actions) {
        assertThat(may(state, Actor.of(EDITOR, "", Set.of()))).isEqualTo(set(actions));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, READ SHOW_NAME LEAVE", "SUBMITTED, READ SHOW_NAME LEAVE", "REGISTERED, READ SHOW_NAME LEAVE"})
    void aMember(GroupState state, String actions) {
        assertThat(may(state, Actor.of(MEMBER, "", Set.of()))).isEqualTo(set(actions));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,      READ",
        "SUBMITTED,  READ DECIDE",
        "RETURNED,   READ",
        "REGISTERED, READ SUSPEND",
        "SUSPENDED,  READ RESTORE",
        "REFUSED,    READ",
    })
    void aModerator(GroupState state, String actions) {
        assertThat(may(state, Actor.of(OTHER, "", Set.of(Role.MODERATOR)))).isEqualTo(set(actions));
    }

    @ParameterizedTest
    @EnumSource(GroupState.class)
    void nobodyElse(GroupState state) {
        assertThat(may(state, Actor.anonymous())).isEmpty();
        assertThat(may(state, Actor.of(OTHER, "", Set.of(Role.ADMINISTRATOR, Role.OFFICIAL))))
                .isEmpty();
    }

    @Test
    void moderatorsDoNotDecideOnTheirOwnGroups() {
        assertThat(may(GroupState.SUBMITTED, Actor.of(MEMBER, "", Set.of(Role.MODERATOR))))
                .doesNotContain(Action.DECIDE);
    }

    @Test
    void aCoordinatorAppealsARefusalOnceAndInTime() {
        var refused = group(GroupState.REFUSED);
        assertThat(may(refused, COORDINATOR, contest(null, false))).contains(Action.APPEAL);
        assertThat(may(refused, EDITOR, contest(null, false))).doesNotContain(Action.APPEAL);
        assertThat(may(refused, COORDINATOR, contest(appeal(), false))).doesNotContain(Action.APPEAL);
        var late = GroupActions.of(refused, Actor.of(COORDINATOR, "", Set.of()))
                .contested(contest(null, false), UNTIL.plusSeconds(1));
        assertThat(late.may(Action.APPEAL)).isFalse();
        assertThat(may(group(GroupState.SUSPENDED), COORDINATOR, contest(null, false)))
                .doesNotContain(Action.APPEAL);
    }

    @Test
    void anotherModeratorDecidesTheAppealIfThereIsOne() {
        var refused = group(GroupState.REFUSED);
        assertThat(may(refused, OTHER, contest(appeal(), true), Role.MODERATOR)).contains(Action.DECIDE_APPEAL);
        assertThat(may(refused, FIRST, contest(appeal(), true), Role.MODERATOR)).containsExactly(Action.READ);
        assertThat(may(refused, FIRST, contest(appeal(), false), Role.MODERATOR))
                .contains(Action.DECIDE_APPEAL);
        assertThat(may(refused, OTHER, contest(null, false), Role.MODERATOR)).containsExactly(Action.READ);
    }

    @Test
    void anAdministratorSeesAndDecidesItOnlyWithoutAModerator() {
        var refused = group(GroupState.REFUSED);
        assertThat(may(refused, OTHER, contest(appeal(), true), Role.ADMINISTRATOR))
                .isEmpty();
        assertThat(may(refused, OTHER, contest(appeal(), false), Role.ADMINISTRATOR))
                .containsExactlyInAnyOrder(Action.READ, Action.DECIDE_APPEAL);
        assertThat(may(refused, MEMBER, contest(appeal(), false), Role.ADMINISTRATOR, Role.MODERATOR))
                .containsExactlyInAnyOrder(Action.READ, Action.LEAVE);
    }

    @Test
    void saysWhyNot() {
        var draft = group(GroupState.DRAFT);
        assertThatThrownBy(() -> GroupActions.of(draft, Actor.anonymous()).require(Action.EDIT))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo("shared.sign-in-first"));
        assertThatThrownBy(() ->
                        GroupActions.of(draft, Actor.of(MEMBER, "", Set.of())).require(Action.EDIT))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo("shared.not-allowed"));
        assertThatThrownBy(() -> GroupActions.of(group(GroupState.SUBMITTED), Actor.of(COORDINATOR, "", Set.of()))
                        .require(Action.EDIT))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo("groups.wrong-state"));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,SUBMITTED",
        "SUBMITTED,REGISTERED",
        "SUBMITTED,RETURNED",
        "SUBMITTED,REFUSED",
        "RETURNED,SUBMITTED",
        "REGISTERED,SUSPENDED",
        "SUSPENDED,REGISTERED",
        "REGISTERED,DISSOLVED",
        "DRAFT,DISSOLVED",
        "RETURNED,DISSOLVED",
        "REFUSED,DISSOLVED",
        "SUSPENDED,DISSOLVED",
        "REFUSED,REGISTERED",
        "REFUSED,RETURNED"
    })
    void statesFollowEachOther(GroupState from, GroupState to) {
        assertThat(from.mayBecome(to)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,REGISTERED",
        "REFUSED,SUBMITTED",
        "SUBMITTED,DISSOLVED",
        "REGISTERED,SUBMITTED",
        "DISSOLVED,REGISTERED",
        "RETURNED,REGISTERED"
    })
    void andNoOthers(GroupState from, GroupState to) {
        assertThat(from.mayBecome(to)).isFalse();
    }

    private static Set<Action> may(GroupState state, Actor actor) {
        var actions = GroupActions.of(group(state), actor);
        var may = EnumSet.noneOf(Action.class);
        EnumSet.allOf(Action.class).stream().filter(actions::may).forEach(may::add);
        return may;
    }

    private static Set<Action> may(Group group, AccountId account, Contest contest, Role... roles) {
        var actions =
                GroupActions.of(group, Actor.of(account, "", Set.of(roles))).contested(contest, UNTIL);
        var may = EnumSet.noneOf(Action.class);
        EnumSet.allOf(Action.class).stream().filter(actions::may).forEach(may::add);
        return may;
    }

    private static Contest contest(@Nullable Appeal appeal, boolean anotherModerator) {
        return new Contest(
                Instant.EPOCH, FIRST, UNTIL, appeal, anotherModerator ? java.util.List.of(OTHER) : java.util.List.of());
    }

    private static Appeal appeal() {
        return new Appeal(
                UUID.randomUUID(), "groups", "1", LocalizedText.empty(), Instant.EPOCH, COORDINATOR, null, null);
    }

    private static Set<Action> set(String actions) {
        var set = EnumSet.noneOf(Action.class);
        List.of(actions.strip().split(" ")).forEach(name -> set.add(Action.valueOf(name)));
        return set;
    }

    private static Group group(GroupState state) {
        return new Group(
                new GroupId(UUID.randomUUID()),
                null,
                state,
                "",
                Group.Kind.CITIZENS,
                null,
                null,
                LocalizedText.empty(),
                LocalizedText.empty(),
                "",
                null,
                LocalizedText.empty(),
                Instant.EPOCH,
                null,
                null,
                List.of(
                        member(COORDINATOR, MemberRole.COORDINATOR, true),
                        member(EDITOR, MemberRole.EDITOR, true),
                        member(MEMBER, MemberRole.MEMBER, true),
                        member(OTHER, MemberRole.COORDINATOR, false)),
                1);
    }

    private static Group.Member member(AccountId account, MemberRole role, boolean confirmed) {
        return new Group.Member(UUID.randomUUID(), account, "a@example.org", "A B", role, true, false, confirmed);
    }
}
