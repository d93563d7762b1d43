package org.bastama.civic.groups;

import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What every member decides alone: whether the own name is public, and when to leave. */
@Component
public class OwnMembership {

    private final GroupRepository groups;
    private final GroupStepRepository steps;
    private final MemberRepository members;

    OwnMembership(GroupRepository groups, GroupStepRepository steps, MemberRepository members) {
        this.groups = groups;
        this.steps = steps;
        this.members = members;
    }

    /** Shows first name and initial on the group's page, or hides them; for members. */
    @Transactional
    public void show(GroupId id, boolean shown, Actor actor) {
        var group = groups.lock(id);
        GroupActions.of(group, actor).require(GroupActions.Action.SHOW_NAME);
        members.setShown(id, own(group, actor).id(), shown);
    }

    /** Leaves the group; for members, but not the last coordinator. */
    @Transactional
    public void leave(GroupId id, Actor actor) {
        var group = groups.lock(id);
        GroupActions.of(group, actor).require(GroupActions.Action.LEAVE);
        members.remove(id, own(group, actor).id());
        steps.add(id, GroupStep.Kind.MEMBER_LEFT, null, LocalizedText.empty(), null, actor);
    }

    private static Group.Member own(Group group, Actor actor) {
        return group.memberOf(actor.account()).orElseThrow(() -> Rejection.of("shared.not-allowed"));
    }
}
