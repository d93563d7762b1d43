package org.bastama.civic.groups;

import java.time.Clock;
import java.util.List;
import org.bastama.civic.groups.GroupActions.Action;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator appeals the refusal of a group: once. */
@Component
public class AppealRefusal {

    private final GroupRepository groups;
    private final GroupStepRepository steps;
    private final GroupGuard guard;
    private final Appeals appeals;
    private final GroupAppealMails mails;
    private final PortalProperties portal;
    private final Clock clock;

    AppealRefusal(
            GroupRepository groups,
            GroupStepRepository steps,
            GroupGuard guard,
            Appeals appeals,
            GroupAppealMails mails,
            PortalProperties portal,
            Clock clock) {
        this.groups = groups;
        this.steps = steps;
        this.guard = guard;
        this.appeals = appeals;
        this.mails = mails;
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * Appeals with a statement in the language it was typed in; due within the time promised for groups. Rejected like
     * {@link Appeals#lodge}.
     */
    @Transactional
    public void appeal(GroupId id, Language language, String statement, Actor actor) {
        var group = groups.lock(id);
        guard.of(group, actor).require(Action.APPEAL);
        var due = clock.instant().plus(portal.groupReview());
        var appeal = appeals.lodge(GroupModerationQueue.CODE, id.toString(), language, statement, due, actor);
        steps.add(id, GroupStep.Kind.APPEALED, null, appeal.statement(), null, actor);
        mails.lodged(group, due);
        var others = guard.of(group, actor).contest().map(Contest::others).orElse(List.of());
        if (others.isEmpty()) {
            mails.waits(group);
        } else {
            mails.arrived(group, others, due);
        }
    }
}
