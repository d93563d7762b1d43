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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody who has no password asks for a sign-in link. Whether the mailbox has an account makes no difference to whoever
 * asks: only the mailbox of a disabled account learns that it is. At most five mails go to one mailbox within an hour;
 * further requests are answered alike.
 */
@Component
public class RequestSignIn {

    static final Duration VALID = Duration.ofMinutes(10);
    static final int MAILS_PER_HOUR = 5;
    private static final String KIND = LinkSubjects.SIGN_IN;

    private final AccountQueries accounts;
    private final OneTimeTokens tokens;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    RequestSignIn(
            AccountQueries accounts, OneTimeTokens tokens, Outbox outbox, Messages messages, PortalProperties portal) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    /**
     * Mails a link that signs in once, within ten minutes, and leads to the given page; to a disabled account, a mail that
     * says so.
     */
    @Transactional
    public void request(EmailAddress email, Language language, ReturnPath next) {
        if (outbox.countRecent(KIND, email, Duration.ofHours(1)) < MAILS_PER_HOUR) {
            var disabled = accounts.byEmail(email).stream().anyMatch(account -> !account.active());
            outbox.send(disabled ? disabled(email, language) : mailWithLink(email, language, next));
        }
    }

    /** The address that signs in once, within the time, and leads to the page; the caller mails it to that mailbox alone. */
    @Transactional
    public String link(EmailAddress email, Language language, ReturnPath next, Duration valid) {
        var subject = LinkSubjects.SignIn.of(email, language, next).write();
        return portal.url("/sign-in/" + tokens.issue(LinkSubjects.SIGN_IN, subject, valid));
    }

    private Mail mailWithLink(EmailAddress email, Language language, ReturnPath next) {
        var paragraphs = List.of(
                messages.get(language, "accounts.sign-in-mail.text", VALID.toMinutes()),
                messages.get(language, "accounts.sign-in-mail.not-you"));
        var label = messages.get(language, "accounts.sign-in-mail.action");
        var action = new Mail.Action(label, link(email, language, next, VALID));
        return mail(email, language, "accounts.sign-in-mail.subject", paragraphs, action);
    }

    /** Of the same kind, so that it counts among the mails of an hour like any other. */
    private Mail disabled(EmailAddress email, Language language) {
        var paragraphs = List.of(
                messages.get(language, "accounts.disabled-mail.text"), messages.get(language, "accounts.disabled"));
        return mail(email, language, "accounts.disabled-mail.subject", paragraphs, null);
    }

    private Mail mail(
            EmailAddress email,
            Language language,
            String subject,
            List<String> paragraphs,
            Mail.@Nullable Action action) {
        return new Mail(KIND, null, email, language, messages.get(language, subject), paragraphs, action, null)
                .urgently();
    }
}
