package org.bastama.civic.accounts;

import java.time.Duration;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs the portal makes its first administrator, at the machine's console and never over the web. */
@Component
public class EnrolAdministrator {

    static final Duration VALID = Duration.ofHours(24);

    private final OneTimeTokens tokens;
    private final PortalProperties portal;

    EnrolAdministrator(OneTimeTokens tokens, PortalProperties portal) {
        this.tokens = tokens;
        this.portal = portal;
    }

    /** An address that makes the mailbox's account an administrator, once, within 24 hours. */
    @Transactional
    public String link(EmailAddress email) {
        var invitation =
                new LinkSubjects.Invitation(email.value(), Language.KK.code(), Role.ADMINISTRATOR.name(), "", "", null);
        return portal.url("/invitations/" + tokens.issue(LinkSubjects.INVITATION, invitation.write(), VALID));
    }
}
