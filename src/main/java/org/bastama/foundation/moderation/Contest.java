package org.bastama.foundation.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bastama.foundation.moderation.Appeal.Judge;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A refusal and the appeal against it: whether it may be appealed, and who decides.
 *
 * @param until the last moment to appeal
 * @param others the active moderators who neither decided first nor have a part in the matter; only while an appeal waits
 */
public record Contest(
        Instant decidedAt,
        AccountId decidedBy,
        Instant until,
        @Nullable Appeal appeal,
        List<AccountId> others) {

    /** Whether another moderator can decide an appeal that waits. */
    public boolean anotherModerator() {
        return !others.isEmpty();
    }

    /** Whether it may be appealed at that time: once, within the term. */
    public boolean mayBeAppealed(Instant now) {
        return appeal == null && !now.isAfter(until);
    }

    /** Whether an appeal waits for its decision. */
    public boolean waits() {
        return appeal != null && appeal.ruling() == null;
    }

    /**
     * In which capacity a person may decide the appeal; that the person has no part in the matter is for the room to say.
     * Another moderator decides as long as there is one; else an administrator, or whoever decided first.
     */
    public Optional<Judge> judge(Actor actor) {
        if (!waits()) {
            return Optional.empty();
        }
        if (actor.is(Role.MODERATOR) && !actor.is(decidedBy)) {
            return Optional.of(Judge.ANOTHER);
        }
        if (anotherModerator() || !actor.is(Role.MODERATOR) && !actor.is(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        return Optional.of(actor.is(decidedBy) ? Judge.SAME : Judge.ADMINISTRATOR);
    }
}
