package org.bastama.civic.accounts.passkeys;

import java.time.Duration;
import java.util.List;
import org.bastama.civic.accounts.Account;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people are told about their passkeys, so that nobody adds or removes one behind their back. */
@Component
class PasskeyMails {

    private static final String KIND = "accounts.passkey";

    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    PasskeyMails(Outbox outbox, Messages messages, PortalProperties portal) {
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    void added(Account account, String name) {
        send(account, "accounts.passkey-mail.added", List.of(say(account, "accounts.passkey-mail.added.text", name)));
    }

    /** Without a name: all of them. */
    void removed(Account account, String name) {
        var text = name.isEmpty()
                ? say(account, "accounts.passkey-mail.removed.all")
                : say(account, "accounts.passkey-mail.removed.text", name);
        send(account, "accounts.passkey-mail.removed", List.of(text));
    }

    void renew(Account account, Actor by, String link, Duration valid) {
        var texts = List.of(
                say(account, "accounts.passkey-mail.renew.text", by.name()),
                say(account, "accounts.passkey-mail.renew.valid", valid.toHours()));
        var action = new Mail.Action(say(account, "accounts.passkey-mail.renew.action"), link);
        outbox.send(mail(account, "accounts.passkey-mail.renew", texts, action));
    }

    private void send(Account account, String what, List<String> told) {
        var texts = List.of(told.getFirst(), say(account, "accounts.passkey-mail.not-you"));
        var action = new Mail.Action(say(account, "accounts.profile.title"), portal.url("/profile"));
        outbox.send(mail(account, what, texts, action));
    }

    private Mail mail(Account account, String what, List<String> texts, Mail.@Nullable Action action) {
        return new Mail(
                KIND, null, account.email(), account.language(), say(account, what + ".subject"), texts, action, null);
    }

    private String say(Account account, String key, Object... arguments) {
        return messages.get(account.language(), key, arguments);
    }
}
