package org.bastama.civic.groups;

import java.time.Instant;
import java.util.Optional;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;

/** "May I?" for buttons and guards alike: what a person may do with a group in its present state. */
public final class GroupActions {

    /** What can be done with a group. */
    public enum Action {
        /** See the workspace: texts, members, documents, history. */
        READ,
        /** Change texts and documents. */
        EDIT,
        /** Invite, remind and remove founding members. */
        MANAGE_FOUNDERS,
        /** Ask for registration. */
        SUBMIT,
        /** Make a member an editor or a member again. */
        APPOINT,
        /** Choose whether the own name is public. */
        SHOW_NAME,
        LEAVE,
        /** Give up a group that was never registered. */
        DELETE,
        /** Register, return or refuse. */
        DECIDE,
        SUSPEND,
        RESTORE,
        /** Appeal the refusal, once and within the term. */
        APPEAL,
        /** Decide the appeal. */
        DECIDE_APPEAL
    }

    private final Group group;
    private final Actor actor;
    private final @Nullable Contest contest;
    private final Instant now;

    private GroupActions(Group group, Actor actor, @Nullable Contest contest, Instant now) {
        this.group = group;
        this.actor = actor;
        this.contest = contest;
        this.now = now;
    }

    /** The answers for a group and a person; nothing about an appeal. */
    public static GroupActions of(Group group, Actor actor) {
        return new GroupActions(group, actor, null, Instant.MAX);
    }

    /** The same about a refused group whose refusal may be appealed or is. */
    public GroupActions contested(Contest refusal, Instant at) {
        return new GroupActions(group, actor, refusal, at);
    }

    /** Whether the person may do it now. */
    public boolean may(Action action) {
        return isEntitled(action) && isInState(action);
    }

    /** Rejected with {@code shared.sign-in-first}, {@code shared.not-allowed} or {@code groups.wrong-state} unless it may be. */
    public void require(Action action) {
        requireEntitled(action);
        if (!isInState(action)) {
            throw Rejection.of("groups.wrong-state");
        }
    }

    /** In which capacity the person may decide an appeal that waits; empty when another has to, or there is none. */
    public Optional<Appeal.Judge> judge() {
        return contest == null || group.memberOf(actor.account()).isPresent() ? Optional.empty() : contest.judge(actor);
    }

    /** The refusal and the appeal against it, for whoever may see the group. */
    public Optional<Contest> contest() {
        return may(Action.READ) ? Optional.ofNullable(contest) : Optional.empty();
    }

    /** Rejected unless the person may do it in some state: to be asked before telling what changed meanwhile. */
    void requireEntitled(Action action) {
        if (!isEntitled(action)) {
            throw Rejection.of(actor.isSignedIn() ? "shared.not-allowed" : "shared.sign-in-first");
        }
    }

    private boolean isEntitled(Action action) {
        var account = actor.account();
        var isMember = group.memberOf(account).isPresent();
        var isModerator = actor.is(Role.MODERATOR);
        return switch (action) {
            case READ -> isMember || isModerator || judge().isPresent();
            case EDIT -> group.isEditedBy(account);
            case MANAGE_FOUNDERS, SUBMIT, APPOINT, APPEAL, DELETE -> group.isCoordinatedBy(account);
            case SHOW_NAME -> isMember;
            case LEAVE -> isMember && !isLastCoordinator();
            // Nobody decides about a group of one's own.
            case DECIDE, SUSPEND, RESTORE -> isModerator && !isMember;
            case DECIDE_APPEAL -> !isMember && (isModerator || judge().isPresent());
        };
    }

    private boolean isInState(Action action) {
        return switch (action) {
            case READ -> true;
            case EDIT, MANAGE_FOUNDERS, SUBMIT -> group.state().isEditable();
            case LEAVE -> group.state() != GroupState.DISSOLVED;
            case DELETE -> group.state().isEditable() || group.state() == GroupState.REFUSED;
            case APPOINT, SHOW_NAME -> group.state() != GroupState.REFUSED && group.state() != GroupState.DISSOLVED;
            case DECIDE -> group.state() == GroupState.SUBMITTED;
            case SUSPEND -> group.state() == GroupState.REGISTERED;
            case RESTORE -> group.state() == GroupState.SUSPENDED;
            case APPEAL -> group.state() == GroupState.REFUSED && contest != null && contest.mayBeAppealed(now);
            case DECIDE_APPEAL -> group.state() == GroupState.REFUSED && judge().isPresent();
        };
    }

    private boolean isLastCoordinator() {
        return group.isCoordinatedBy(actor.account()) && group.coordinators().size() == 1;
    }
}
