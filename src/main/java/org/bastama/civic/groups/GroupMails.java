package org.bastama.civic.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** The mails about groups, each in its reader's language. */
@Component
class GroupMails {

    private final Outbox outbox;
    private final Messages messages;
    private final AccountQueries accounts;
    private final Reasons reasons;
    private final Appeals appeals;
    private final PortalProperties properties;

    GroupMails(
            Outbox outbox,
            Messages messages,
            AccountQueries accounts,
            Reasons reasons,
            Appeals appeals,
            PortalProperties properties) {
        this.outbox = outbox;
        this.messages = messages;
        this.accounts = accounts;
        this.reasons = reasons;
        this.appeals = appeals;
        this.properties = properties;
    }

    /** Asks a person to be a founding member. */
    void invite(Group group, Actor inviter, String name, EmailAddress to, Language given, String token) {
        var language = accounts.byEmail(to).map(Account::language).orElse(given);
        send(
                "invite",
                to,
                language,
                List.of(
                        text(language, "invite.asks", name, inviter.name(), group.name()),
                        text(language, "invite.means"),
                        text(language, "invite.ignore", InviteFounder.VALID_FOR.toDays())),
                "/groups/confirm/" + token,
                group.name());
    }

    /** The text of a mail in a language. */
    @FunctionalInterface
    interface Paragraphs {
        List<String> in(Language language);
    }

    /** Tells the outcome: all founding members that the group is registered, else the coordinators. */
    void decided(Group group, DecideGroup.Verdict verdict) {
        switch (verdict) {
            case REGISTERED ->
                toMembers(
                        group,
                        "registered",
                        Group.Member::founding,
                        page(group),
                        language -> outcome(group, "registered", language));
            case RETURNED -> toCoordinators(group, "returned");
            case REFUSED -> toCoordinators(group, "refused");
        }
    }

    void suspended(Group group) {
        toCoordinators(group, "suspended");
    }

    void restored(Group group) {
        toCoordinators(group, "restored");
    }

    private void toCoordinators(Group group, String what) {
        toMembers(
                group,
                what,
                member -> member.role() == Group.MemberRole.COORDINATOR,
                workspace(group),
                language -> outcome(group, what, language));
    }

    /** Writes to some of the confirmed members; the button leads to a path of the portal. */
    void toMembers(Group group, String what, Predicate<Group.Member> which, String path, Paragraphs paragraphs) {
        for (var member : group.members()) {
            var id = member.account();
            if (member.confirmed() && id != null && which.test(member)) {
                accounts.find(id)
                        .filter(Account::active)
                        .ifPresent(account -> send(
                                what,
                                account.email(),
                                account.language(),
                                paragraphs.in(account.language()),
                                path,
                                group.name()));
            }
        }
    }

    private List<String> outcome(Group group, String what, Language language) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(text(
                language,
                what + ".says",
                group.name(),
                group.number() == null ? "" : group.number().toString()));
        if (group.reasonCode() != null) {
            reasons.find(group.reasonCode())
                    .map(Reason::names)
                    .ifPresent(names -> paragraphs.add(text(language, "reason", names.in(language))));
        }
        if (!group.reason().isEmpty()) {
            paragraphs.add(text(language, "note", group.reason().in(language)));
        }
        paragraphs.add(text(language, what + ".next", appeals.lastDay()));
        return paragraphs;
    }

    /** Puts a mail into the outbox. */
    void send(String what, EmailAddress to, Language language, List<String> paragraphs, String path, String groupName) {
        outbox.send(new Mail(
                "groups." + what,
                null,
                to,
                language,
                text(language, what + ".subject", groupName),
                paragraphs,
                new Mail.Action(text(language, what + ".button"), properties.url(path)),
                null));
    }

    /** A text of the mails about groups. */
    String text(Language language, String key, Object... arguments) {
        return messages.get(language, "groups.mail." + key, arguments);
    }

    /** Path of the public page. */
    static String page(Group group) {
        return "/groups/" + group.number();
    }

    /** Path of the workspace. */
    static String workspace(Group group) {
        return "/my/groups/" + group.id();
    }
}
