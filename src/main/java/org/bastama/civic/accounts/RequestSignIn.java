package org.bastama.civic.accounts;

import java.time.Duration;
import java.util.List;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody who has no password asks for a sign-in link. Whether the mailbox has an account makes no difference: accounts
 * are not even looked at. At most five mails go to one mailbox within an hour; further requests are answered alike.
 */
@Component
public class RequestSignIn {

    static final Duration VALID = Duration.ofMinutes(10);
    static final int MAILS_PER_HOUR = 5;
    private static final String KIND = LinkSubjects.SIGN_IN;

    private final OneTimeTokens tokens;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    RequestSignIn(OneTimeTokens tokens, Outbox outbox, Messages messages, PortalProperties portal) {
        this.tokens = tokens;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    /** Mails a link that signs in once, within ten minutes, and leads to the given page. */
    @Transactional
    public void request(EmailAddress email, Language language, ReturnPath next) {
        if (outbox.countRecent(KIND, email, Duration.ofHours(1)) < MAILS_PER_HOUR) {
            var subject = LinkSubjects.SignIn.of(email, language, next).write();
            outbox.send(mail(email, language, tokens.issue(LinkSubjects.SIGN_IN, subject, VALID)));
        }
    }

    private Mail mail(EmailAddress email, Language language, String token) {
        return new Mail(
                        KIND,
                        null,
                        email,
                        language,
                        messages.get(language, "accounts.sign-in-mail.subject"),
                        List.of(
                                messages.get(language, "accounts.sign-in-mail.text", VALID.toMinutes()),
                                messages.get(language, "accounts.sign-in-mail.not-you")),
                        new Mail.Action(
                                messages.get(language, "accounts.sign-in-mail.action"),
                                portal.url("/sign-in/" + token)),
                        null)
                .urgently();
    }
}
