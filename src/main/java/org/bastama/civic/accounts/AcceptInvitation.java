package org.bastama.civic.accounts;

import java.time.Duration;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.mailbox.OneTimeTokens.State;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PersonName;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody accepts an invitation: proof enough of the mailbox, so the account is made if there is none. */
@Component
public class AcceptInvitation {

    private static final Logger LOG = LoggerFactory.getLogger(AcceptInvitation.class);
    private static final Duration SIGN_IN_VALID = Duration.ofMinutes(2);

    private final OneTimeTokens tokens;
    private final EnsureAccount ensureAccount;
    private final AccountQueries queries;
    private final ApplicationEventPublisher events;

    AcceptInvitation(
            OneTimeTokens tokens,
            EnsureAccount ensureAccount,
            AccountQueries queries,
            ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.ensureAccount = ensureAccount;
        this.queries = queries;
        this.events = events;
    }

    /** What an invitation says; {@code needsName} when the mailbox has no account yet. */
    public record Invitation(EmailAddress email, Role role, String about, boolean needsName) {}

    /** A link and, while it is valid, its invitation. */
    public record Link(State state, @Nullable Invitation invitation) {}

    /** Looks at an invitation and changes nothing. */
    @Transactional(readOnly = true)
    public Link look(String token) {
        var presented = tokens.peek(LinkSubjects.INVITATION, token);
        if (presented.state() != State.VALID) {
            return new Link(presented.state(), null);
        }
        var invitation = LinkSubjects.Invitation.read(presented.subject());
        var needsName = queries.byEmail(invitation.address()).isEmpty();
        return new Link(
                State.VALID, new Invitation(invitation.address(), invitation.asRole(), invitation.about(), needsName));
    }

    /**
     * Accepts, once. A new account takes the name and the language; one that exists keeps its own. Rejected at field
     * {@code name}, or as {@link CompleteSignIn#complete} is.
     *
     * @return a token that signs the person in now, by {@link CompleteSignIn#complete}
     */
    @Transactional
    public String accept(String token, String name, Language language) {
        var link = look(token).invitation();
        var newName = link != null && link.needsName() ? checked(name) : "";
        var presented = tokens.consume(LinkSubjects.INVITATION, token);
        CompleteSignIn.requireValid(presented.state());
        var invitation = LinkSubjects.Invitation.read(presented.subject());
        var account = ensureAccount.of(invitation.address(), newName, language);
        if (!account.active()) {
            throw Rejection.of("accounts.disabled");
        }
        ensureAccount.grant(account.id(), invitation.asRole(), invitation.invitedBy());
        LOG.info("account {} became {}", account.id(), invitation.role());
        if (invitation.invitedBy() == null) {
            events.publishEvent(new EnrolledAtConsole(account.id()));
        }
        events.publishEvent(new InvitationAccepted(account.id(), invitation.asRole(), invitation.subject()));
        var signIn = LinkSubjects.SignIn.of(invitation.address(), language, desk(invitation.asRole()));
        return tokens.issue(LinkSubjects.SIGN_IN, signIn.write(), SIGN_IN_VALID);
    }

    /** Where people in a role work. The rooms of the desks build on this one, which knows their addresses only. */
    private static ReturnPath desk(Role role) {
        return switch (role) {
            case OFFICIAL -> ReturnPath.of("/desk");
            case MODERATOR -> ReturnPath.of("/moderation");
            case ADMINISTRATOR -> ReturnPath.of("/administration/people");
        };
    }

    private static String checked(String name) {
        var rejections = new Rejections();
        var checked = rejections.collect("name", () -> new PersonName(name));
        rejections.throwIfAny();
        return checked == null ? "" : checked.value();
    }
}
