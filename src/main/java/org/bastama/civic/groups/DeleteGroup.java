package org.bastama.civic.groups;

import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator gives up a group that was never registered: its people are forgotten, moderators keep what was decided. */
@Component
public class DeleteGroup {

    private final GroupRepository groups;
    private final GroupNameRepository names;
    private final MemberRepository members;
    private final GroupTransition transition;

    DeleteGroup(
            GroupRepository groups, GroupNameRepository names, MemberRepository members, GroupTransition transition) {
        this.groups = groups;
        this.names = names;
        this.members = members;
        this.transition = transition;
    }

    /** Takes a draft, returned or refused group away from everybody in it; its name is free again. */
    @Transactional
    public void delete(GroupId id, Actor actor) {
        var group = groups.lock(id);
        GroupActions.of(group, actor).require(GroupActions.Action.DELETE);
        transition.move(group, GroupState.DISSOLVED, group.reasonCode(), group.reason(), actor);
        names.release(id);
        members.removeAll(id);
    }
}
