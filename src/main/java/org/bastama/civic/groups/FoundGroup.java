package org.bastama.civic.groups;

import org.bastama.civic.accounts.AccountQueries;
import org.bastama.foundation.mailbox.Mailboxes;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a group: an empty draft whose coordinator, and first founding member, is whoever begins it. */
@Component
public class FoundGroup {

    private static final int MOST_DRAFTS = 10;

    private final GroupRepository groups;
    private final GroupStepRepository steps;
    private final GroupQueries queries;
    private final MemberRepository members;
    private final AccountQueries accounts;
    private final Mailboxes mailboxes;

    FoundGroup(
            GroupRepository groups,
            GroupStepRepository steps,
            GroupQueries queries,
            MemberRepository members,
            AccountQueries accounts,
            Mailboxes mailboxes) {
        this.groups = groups;
        this.steps = steps;
        this.queries = queries;
        this.members = members;
        this.accounts = accounts;
        this.mailboxes = mailboxes;
    }

    /** A new draft; for anybody signed in. Rejected with {@code groups.too-many-drafts} when ten are unfinished. */
    @Transactional
    public GroupId draft(Actor actor) {
        var account = accounts.find(actor.requireAccount()).orElseThrow(() -> Rejection.of("shared.sign-in-first"));
        var unfinished = queries.of(account.id()).stream()
                .filter(group -> group.state().isEditable() && group.isCoordinatedBy(account.id()))
                .count();
        if (unfinished >= MOST_DRAFTS) {
            throw Rejection.of("groups.too-many-drafts", MOST_DRAFTS);
        }
        var group = groups.add(account.id());
        var member = members.add(
                group,
                mailboxes.canonical(account.email()),
                account.email(),
                account.name(),
                Group.MemberRole.COORDINATOR);
        // Signing in has proved that the person reads the mailbox.
        members.confirm(group, member, account.id(), false);
        steps.add(group, GroupStep.Kind.FOUNDED, null, LocalizedText.empty(), null, actor);
        return group;
    }
}
