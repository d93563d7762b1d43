package org.bastama.civic.groups;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.bastama.foundation.mailbox.Mailboxes;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PersonName;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks people by mail to be founding members; each confirms by the link in the own mail. */
@Component
public class InviteFounder {

    /** How long a link works. */
    public static final Duration VALID_FOR = Duration.ofDays(14);

    private static final int MOST = 50;
    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(12);

    private final GroupRepository groups;
    private final MemberRepository members;
    private final Mailboxes mailboxes;
    private final OneTimeTokens tokens;
    private final GroupMails mails;
    private final Clock clock;

    InviteFounder(
            GroupRepository groups,
            MemberRepository members,
            Mailboxes mailboxes,
            OneTimeTokens tokens,
            GroupMails mails,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.mailboxes = mailboxes;
        this.tokens = tokens;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Invites a person and gives the id of the membership; for coordinators of a draft or returned group. The mail is in
     * the language of the person's account, if there is one, else in the given one. Rejected at {@code founder-name},
     * {@code founder-email} (also for a mailbox that is in the group already) and, as long as the group has no proper name,
     * at {@code name}.
     */
    @Transactional
    public UUID invite(GroupId id, String name, String email, Language language, Actor actor) {
        var group = groups.lock(id);
        GroupActions.of(group, actor).require(GroupActions.Action.MANAGE_FOUNDERS);
        var rejections = new Rejections();
        rejections.collect("name", () -> nameToShow(group));
        var person = rejections.collect("founder-name", () -> new PersonName(name));
        var address = rejections.collect("founder-email", () -> freeAddress(group, email));
        rejections.require(group.members().size() < MOST, "founder-email", "groups.founder.too-many", MOST);
        rejections.throwIfAny();
        if (person == null || address == null) {
            throw new IllegalStateException("rejected before");
        }
        var member = members.add(id, mailboxes.canonical(address), address, person.value(), Group.MemberRole.MEMBER);
        send(group, member, person.value(), address, language, actor);
        return member;
    }

    /** Sends the mail again, with a new link; at most twice a day, else rejected with {@code groups.founder.reminded}. */
    @Transactional
    public void remind(GroupId id, UUID member, Language language, Actor actor) {
        var group = groups.lock(id);
        GroupActions.of(group, actor).require(GroupActions.Action.MANAGE_FOUNDERS);
        nameToShow(group);
        var invited = group.member(member)
                .filter(m -> !m.confirmed())
                .orElseThrow(() -> Rejection.of("groups.founder.unknown"));
        if (members.invitedAt(id, member).plus(BETWEEN_REMINDERS).isAfter(clock.instant())) {
            throw Rejection.of("groups.founder.reminded");
        }
        members.setInvitedNow(id, member);
        send(group, member, invited.name(), new EmailAddress(invited.email()), language, actor);
    }

    private void send(Group group, UUID member, String name, EmailAddress address, Language language, Actor actor) {
        var token = tokens.issue(ConfirmFounder.PURPOSE, ConfirmFounder.subject(group.id(), member), VALID_FOR);
        mails.invite(group, actor, name, address, language, token);
    }

    /** The mail names the group, so the name must be one that may be shown. */
    private static GroupName nameToShow(Group group) {
        try {
            return new GroupName(group.name());
        } catch (Rejection rejection) {
            throw Rejection.at("name", "groups.founder.name-first");
        }
    }

    private EmailAddress freeAddress(Group group, String typed) {
        var address = new EmailAddress(typed);
        if (mailboxes.isDisposable(address)) {
            throw Rejection.of("groups.founder.disposable");
        }
        if (members.isMember(group.id(), mailboxes.canonical(address))) {
            throw Rejection.of("groups.founder.already");
        }
        return address;
    }
}
