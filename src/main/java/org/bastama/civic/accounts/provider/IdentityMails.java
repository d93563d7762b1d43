package org.bastama.civic.accounts.provider;

import java.util.List;
import org.bastama.civic.accounts.Account;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Messages;
import org.springframework.stereotype.Component;

/** Tells people that a provider opens their account from now on. */
@Component
class IdentityMails {

    private final Outbox outbox;
    private final Messages messages;

    IdentityMails(Outbox outbox, Messages messages) {
        this.outbox = outbox;
        this.messages = messages;
    }

    void linked(Account account, String provider) {
        var language = account.language();
        outbox.send(new Mail(
                "accounts.provider",
                null,
                account.email(),
                language,
                messages.get(language, "accounts.provider-mail.subject", provider),
                List.of(
                        messages.get(language, "accounts.provider-mail.text", provider),
                        messages.get(language, "accounts.passkey-mail.not-you")),
                null,
                null));
    }
}
