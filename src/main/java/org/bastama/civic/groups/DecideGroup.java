package org.bastama.civic.groups;

import java.util.Locale;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A moderator's decision on a group that asks to be registered. */
@Component
public class DecideGroup {

    /** What can be decided. */
    public enum Verdict {
        REGISTERED(GroupState.REGISTERED),
        RETURNED(GroupState.RETURNED),
        REFUSED(GroupState.REFUSED);

        private final GroupState next;

        Verdict(GroupState next) {
            this.next = next;
        }

        /** The name in statistics and message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final GroupRepository groups;
    private final GroupNameRepository names;
    private final GroupTransition transition;
    private final Decisions decisions;
    private final GroupMails mails;

    DecideGroup(
            GroupRepository groups,
            GroupNameRepository names,
            GroupTransition transition,
            Decisions decisions,
            GroupMails mails) {
        this.groups = groups;
        this.names = names;
        this.transition = transition;
        this.decisions = decisions;
        this.mails = mails;
    }

    /**
     * Registers (the group gets its public number), returns to be edited, or refuses; for moderators who are not members.
     * To return or refuse takes a reason and a note, else rejected at {@code reason} and {@code note}; rejected with
     * {@code shared.changed-meanwhile} when the group is not as the moderator saw it.
     */
    @Transactional
    public void decide(
            GroupId id, int version, Verdict verdict, @Nullable String reasonCode, LocalizedText note, Actor actor) {
        var group = groups.lock(id);
        GroupActions.of(group, actor).requireEntitled(GroupActions.Action.DECIDE);
        groups.lock(id, version);
        GroupActions.of(group, actor).require(GroupActions.Action.DECIDE);
        @Nullable String reason = verdict == Verdict.REGISTERED ? null : reasonCode;
        if (verdict != Verdict.REGISTERED) {
            decisions.requireReasoned(reason, note);
        }
        if (verdict == Verdict.REGISTERED) {
            groups.number(id);
        } else if (verdict == Verdict.REFUSED) {
            names.release(id);
        }
        transition.move(group, verdict.next, reason, note, actor);
        decisions.record(GroupModerationQueue.CODE, id.toString(), verdict.code(), reason, note, actor);
        mails.decided(groups.lock(id), verdict);
    }
}
