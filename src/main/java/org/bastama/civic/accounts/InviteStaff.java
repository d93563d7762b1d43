package org.bastama.civic.accounts;

import java.time.Duration;
import java.util.List;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Administrators invite people to work for the portal or to speak for an authority; the link works for seven days. */
@Component
public class InviteStaff {

    static final Duration VALID = Duration.ofDays(7);
    private static final Logger LOG = LoggerFactory.getLogger(InviteStaff.class);
    private static final String KIND = LinkSubjects.INVITATION;

    private final OneTimeTokens tokens;
    private final AccountQueries accounts;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    InviteStaff(
            OneTimeTokens tokens, AccountQueries accounts, Outbox outbox, Messages messages, PortalProperties portal) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    /** Invites a moderator or an administrator. Fields of a rejection: {@code email}, {@code role}. */
    @Transactional
    public void invite(EmailAddress email, Role role, Language language, Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        if (role == Role.OFFICIAL) {
            throw Rejection.at("role", "accounts.invite.official-needs-authority");
        }
        accounts.byEmail(email)
                .filter(account -> account.active() && account.roles().contains(role))
                .ifPresent(account -> {
                    throw Rejection.at("email", "accounts.invite.has-role");
                });
        send(email, role, language, "", "", actor);
    }

    /**
     * Invites an official; for the room that knows authorities. The subject comes back in {@link InvitationAccepted},
     * the text says in the mail for whom the person is to speak.
     */
    @Transactional
    public void inviteOfficial(EmailAddress email, Language language, String subject, String about, Actor actor) {
        send(email, Role.OFFICIAL, language, subject, about, actor);
    }

    private void send(EmailAddress email, Role role, Language language, String subject, String about, Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        var inviter = actor.requireAccount();
        replaceEarlier(email, role, subject);
        var invitation = new LinkSubjects.Invitation(
                email.value(), language.code(), role.name(), subject, about, inviter.toString());
        var token = tokens.issue(LinkSubjects.INVITATION, invitation.write(), VALID);
        outbox.send(mail(invitation, token, actor));
        LOG.info("account {} invited somebody as {}", inviter, role);
    }

    /** A second link for the same would outlive the first that is accepted or taken back. */
    private void replaceEarlier(EmailAddress email, Role role, String subject) {
        for (var pending : tokens.pending(LinkSubjects.INVITATION)) {
            var earlier = LinkSubjects.Invitation.read(pending.subject());
            if (earlier.address().equals(email)
                    && earlier.asRole() == role
                    && earlier.subject().equals(subject)) {
                tokens.withdraw(LinkSubjects.INVITATION, pending.id());
            }
        }
    }

    private Mail mail(LinkSubjects.Invitation invitation, String token, Actor actor) {
        var language = invitation.reader();
        var role = messages.get(language, "accounts.role." + invitation.role().toLowerCase(java.util.Locale.ROOT));
        var as = invitation.about().isEmpty() ? role : role + " — " + invitation.about();
        return new Mail(
                KIND,
                null,
                invitation.address(),
                language,
                messages.get(language, "accounts.invitation-mail.subject"),
                List.of(
                        messages.get(language, "accounts.invitation-mail.text", actor.name(), as),
                        messages.get(language, "accounts.invitation-mail.valid", VALID.toDays())),
                new Mail.Action(
                        messages.get(language, "accounts.invitation-mail.action"), portal.url("/invitations/" + token)),
                null);
    }
}
