package org.bastama.civic.accounts;

import java.time.Instant;
import java.util.List;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invitations that nobody has accepted yet; for administrators, who may take them back. */
@Component
public class PendingInvitations {

    private static final Logger LOG = LoggerFactory.getLogger(PendingInvitations.class);

    private final OneTimeTokens tokens;

    PendingInvitations(OneTimeTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * An invitation that can be accepted until then.
     *
     * @param subject what an official is to speak for, as the room that invited knows it; else empty
     * @param about the same in words of the language
     * @param language the invitation's
     */
    public record Pending(
            String id, EmailAddress email, Role role, String subject, String about, Language language, Instant until) {}

    /** All of them, the oldest first. */
    @Transactional(readOnly = true)
    public List<Pending> list(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return tokens.pending(LinkSubjects.INVITATION).stream()
                .map(PendingInvitations::read)
                .toList();
    }

    /** Takes one back: its link no longer works. One that was accepted meanwhile stays accepted. */
    @Transactional
    public void withdraw(String id, Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        if (tokens.withdraw(LinkSubjects.INVITATION, id)) {
            LOG.info("account {} took an invitation back", actor.requireAccount());
        }
    }

    private static Pending read(OneTimeTokens.Pending token) {
        var invitation = LinkSubjects.Invitation.read(token.subject());
        return new Pending(
                token.id(),
                invitation.address(),
                invitation.asRole(),
                invitation.subject(),
                invitation.about(),
                invitation.reader(),
                token.validUntil());
    }
}
