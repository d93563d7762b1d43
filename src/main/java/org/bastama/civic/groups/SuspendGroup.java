package org.bastama.civic.groups;

import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A moderator stops a registered group for a reason, and may let it work again. */
@Component
public class SuspendGroup {

    private final GroupRepository groups;
    private final GroupTransition transition;
    private final Decisions decisions;
    private final GroupMails mails;

    SuspendGroup(GroupRepository groups, GroupTransition transition, Decisions decisions, GroupMails mails) {
        this.groups = groups;
        this.transition = transition;
        this.decisions = decisions;
        this.mails = mails;
    }

    /** Suspends; for moderators who are not members. Rejected at {@code reason} and {@code note} without them. */
    @Transactional
    public void suspend(GroupId id, int version, @Nullable String reasonCode, LocalizedText note, Actor actor) {
        var group = lock(id, version, GroupActions.Action.SUSPEND, actor);
        decisions.requireReasoned(reasonCode, note);
        transition.move(group, GroupState.SUSPENDED, reasonCode, note, actor);
        decisions.record(GroupModerationQueue.CODE, id.toString(), "suspended", reasonCode, note, actor);
        mails.suspended(groups.lock(id));
    }

    /** Lets a suspended group work again; for moderators who are not members. */
    @Transactional
    public void restore(GroupId id, int version, LocalizedText note, Actor actor) {
        var group = lock(id, version, GroupActions.Action.RESTORE, actor);
        transition.move(group, GroupState.REGISTERED, null, note, actor);
        decisions.record(GroupModerationQueue.CODE, id.toString(), "restored", null, note, actor);
        mails.restored(groups.lock(id));
    }

    private Group lock(GroupId id, int version, GroupActions.Action action, Actor actor) {
        var group = groups.lock(id);
        GroupActions.of(group, actor).requireEntitled(action);
        groups.lock(id, version);
        GroupActions.of(group, actor).require(action);
        return group;
    }
}
