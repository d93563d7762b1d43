package org.bastama.civic.groups;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;

/** What a person may do with a group, its refusal and the appeal against it being known. */
@Component
public class GroupGuard {

    private final Appeals appeals;
    private final AccountQueries accounts;
    private final Clock clock;

    GroupGuard(Appeals appeals, AccountQueries accounts, Clock clock) {
        this.appeals = appeals;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What the person may do with the group now. */
    public GroupActions of(Group group, Actor actor) {
        var actions = GroupActions.of(group, actor);
        return actor.isSignedIn()
                ? contest(group)
                        .map(contest -> actions.contested(contest, clock.instant()))
                        .orElse(actions)
                : actions;
    }

    private Optional<Contest> contest(Group group) {
        return group.state() == GroupState.REFUSED
                ? appeals.contest(
                        GroupModerationQueue.CODE,
                        group.id().toString(),
                        DecideGroup.Verdict.REFUSED.code(),
                        () -> impartial(group))
                : Optional.empty();
    }

    private Collection<AccountId> impartial(Group group) {
        return accounts.withRole(Role.MODERATOR).stream()
                .map(Account::id)
                .filter(id -> group.memberOf(id).isEmpty())
                .toList();
    }
}
