package org.bastama.civic.groups;

import org.bastama.civic.groups.GroupActions.Action;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Rejection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides an appeal against the refusal of a group: another moderator than the first, as long as there is one. */
@Component
public class DecideGroupAppeal {

    private final GroupRepository groups;
    private final GroupNameRepository names;
    private final GroupStepRepository steps;
    private final GroupTransition transition;
    private final GroupGuard guard;
    private final Appeals appeals;
    private final GroupAppealMails mails;
    private final Messages messages;

    DecideGroupAppeal(
            GroupRepository groups,
            GroupNameRepository names,
            GroupStepRepository steps,
            GroupTransition transition,
            GroupGuard guard,
            Appeals appeals,
            GroupAppealMails mails,
            Messages messages) {
        this.groups = groups;
        this.names = names;
        this.steps = steps;
        this.transition = transition;
        this.guard = guard;
        this.appeals = appeals;
        this.mails = mails;
        this.messages = messages;
    }

    /**
     * Registers the group, which gets its public number. When another group has taken its name since the refusal, it is
     * returned to choose another: whoever was refused wrongly is not to lose everything.
     */
    @Transactional
    public void grant(GroupId id, LocalizedText note, Actor judge) {
        var group = groups.lock(id);
        var ruling = rule(group, true, note, judge);
        steps.add(id, GroupStep.Kind.APPEAL_GRANTED, null, note, null, judge);
        var name = new GroupName(group.name());
        if (names.isTaken(name.skeleton(), id)) {
            transition.move(group, GroupState.RETURNED, null, messages.all("groups.appeal.name-taken"), judge);
            mails.returned(groups.lock(id), ruling);
        } else {
            hold(id, name);
            groups.number(id);
            transition.move(group, GroupState.REGISTERED, null, LocalizedText.empty(), judge);
            mails.registered(groups.lock(id), ruling);
        }
    }

    /** The group stays refused, for a reason that it can read; rejected at {@code note} without it. */
    @Transactional
    public void uphold(GroupId id, LocalizedText note, Actor judge) {
        var group = groups.lock(id);
        var ruling = rule(group, false, note, judge);
        steps.add(id, GroupStep.Kind.APPEAL_UPHELD, null, note, null, judge);
        mails.upheld(group, ruling);
    }

    private Appeal.Ruling rule(Group group, boolean granted, LocalizedText note, Actor judge) {
        var actions = guard.of(group, judge);
        actions.require(Action.DECIDE_APPEAL);
        return appeals.rule(actions.contest().orElseThrow(), granted, note, judge);
    }

    /** Of two groups that get one name at the same time, the database lets one through. */
    private void hold(GroupId id, GroupName name) {
        try {
            names.hold(id, name.skeleton());
        } catch (DuplicateKeyException e) {
            throw Rejection.of("shared.changed-meanwhile");
        }
    }
}
