package org.bastama.civic.groups;

import java.util.UUID;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a confirmed member write for the group, or no longer. */
@Component
public class AppointEditor {

    private final GroupRepository groups;
    private final GroupStepRepository steps;
    private final MemberRepository members;

    AppointEditor(GroupRepository groups, GroupStepRepository steps, MemberRepository members) {
        this.groups = groups;
        this.steps = steps;
        this.members = members;
    }

    /** Makes a member an editor; for coordinators. */
    @Transactional
    public void appoint(GroupId id, UUID member, Actor actor) {
        change(id, member, Group.MemberRole.MEMBER, Group.MemberRole.EDITOR, actor);
    }

    /** Makes an editor a member again; for coordinators. */
    @Transactional
    public void dismiss(GroupId id, UUID member, Actor actor) {
        change(id, member, Group.MemberRole.EDITOR, Group.MemberRole.MEMBER, actor);
    }

    private void change(GroupId id, UUID memberId, Group.MemberRole from, Group.MemberRole to, Actor actor) {
        var group = groups.lock(id);
        GroupActions.of(group, actor).require(GroupActions.Action.APPOINT);
        var isAsSeen = group.member(memberId)
                .filter(member -> member.confirmed() && member.role() == from)
                .isPresent();
        if (!isAsSeen) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        members.setRole(id, memberId, to);
        var kind = to == Group.MemberRole.EDITOR ? GroupStep.Kind.EDITOR_APPOINTED : GroupStep.Kind.EDITOR_DISMISSED;
        steps.add(id, kind, null, LocalizedText.empty(), memberId, actor);
    }
}
