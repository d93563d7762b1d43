package org.bastama.civic.groups;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;

/** The mails about appeals against refusals of groups, each in its reader's language. */
@Component
class GroupAppealMails {

    private final GroupMails mails;
    private final AccountQueries accounts;

    GroupAppealMails(GroupMails mails, AccountQueries accounts) {
        this.mails = mails;
        this.accounts = accounts;
    }

    /** Tells the coordinators that their appeal arrived. */
    void lodged(Group group, Instant due) {
        toCoordinators(
                group,
                "appealed",
                language -> List.of(mails.text(language, "appealed.says", group.name(), Formats.day(due))));
    }

    /** Tells the coordinators that the refusal stands, and why. */
    void upheld(Group group, Appeal.Ruling ruling) {
        toCoordinators(group, "appeal-upheld", language -> outcome(group, "appeal-upheld", ruling, language));
    }

    /** Tells the coordinators that the appeal was granted, but the name is another group's by now. */
    void returned(Group group, Appeal.Ruling ruling) {
        toCoordinators(group, "appeal-returned", language -> outcome(group, "appeal-returned", ruling, language));
    }

    /** Tells all founding members that the appeal was granted and the group is registered. */
    void registered(Group group, Appeal.Ruling ruling) {
        mails.toMembers(
                group,
                "appeal-granted",
                Group.Member::founding,
                GroupMails.page(group),
                language -> outcome(group, "appeal-granted", ruling, language));
    }

    /** Tells the administrators that an appeal waits which no other moderator can decide. */
    void waits(Group group) {
        accounts.withRole(Role.ADMINISTRATOR)
                .forEach(to -> mails.send(
                        "appeal-waits",
                        to.email(),
                        to.language(),
                        List.of(mails.text(to.language(), "appeal-waits.says", group.name())),
                        GroupAppealQueue.path(group.id()),
                        group.name()));
    }

    /** Tells the moderators who may decide that an appeal arrived. */
    void arrived(Group group, List<AccountId> judges, Instant due) {
        judges.stream()
                .flatMap(id -> accounts.find(id).stream())
                .forEach(to -> mails.send(
                        "appeal-arrived",
                        to.email(),
                        to.language(),
                        List.of(mails.text(to.language(), "appeal-arrived.says", group.name(), Formats.day(due))),
                        GroupAppealQueue.path(group.id()),
                        group.name()));
    }

    private void toCoordinators(Group group, String what, GroupMails.Paragraphs paragraphs) {
        mails.toMembers(
                group,
                what,
                member -> member.role() == Group.MemberRole.COORDINATOR,
                GroupMails.workspace(group),
                paragraphs);
    }

    private List<String> outcome(Group group, String what, Appeal.Ruling ruling, Language language) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(mails.text(
                language,
                what + ".says",
                group.name(),
                group.number() == null ? "" : group.number().toString(),
                ruling.judge().code()));
        if (!ruling.note().isEmpty()) {
            paragraphs.add(mails.text(language, "note", ruling.note().in(language)));
        }
        paragraphs.add(mails.text(language, what + ".next"));
        return paragraphs;
    }
}
