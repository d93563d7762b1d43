package org.bastama.civic.groups;

import java.util.UUID;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an invited or confirmed founding member out again; the name and address are forgotten, the link stops working. */
@Component
public class RemoveFounder {

    private final GroupRepository groups;
    private final MemberRepository members;

    RemoveFounder(GroupRepository groups, MemberRepository members) {
        this.groups = groups;
        this.members = members;
    }

    /** Removes a member other than a coordinator; for coordinators of a draft or returned group. */
    @Transactional
    public void remove(GroupId id, UUID memberId, Actor actor) {
        var group = groups.lock(id);
        GroupActions.of(group, actor).require(GroupActions.Action.MANAGE_FOUNDERS);
        var member = group.member(memberId).orElseThrow(() -> Rejection.of("groups.founder.unknown"));
        if (member.role() == Group.MemberRole.COORDINATOR) {
            throw Rejection.of("groups.founder.coordinator-stays");
        }
        members.remove(id, memberId);
    }
}
