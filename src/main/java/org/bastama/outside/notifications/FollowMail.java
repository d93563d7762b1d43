package org.bastama.outside.notifications;

import java.util.List;
import org.bastama.civic.petitions.Petition;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** The mails that answer somebody who wants to follow a petition. */
@Component
class FollowMail {

    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    FollowMail(Outbox outbox, Messages messages, PortalProperties portal) {
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    /** Asks to confirm. */
    void confirm(Petition petition, EmailAddress to, Language language, String token) {
        var title = petition.text().in(language).title();
        outbox.send(new Mail(
                        "notifications.confirm",
                        petition.number(),
                        to,
                        language,
                        messages.get(language, "notifications.mail.confirm.subject", title),
                        List.of(
                                messages.get(language, "notifications.mail.confirm.text", title),
                                messages.get(language, "notifications.mail.confirm.what"),
                                messages.get(
                                        language,
                                        "notifications.mail.confirm.until",
                                        portal.confirmWithin().toHours())),
                        new Mail.Action(
                                messages.get(language, "notifications.mail.confirm.button"), portal.url("/f/" + token)),
                        null)
                .urgently());
    }

    /** Tells that the mailbox follows the petition already. */
    void already(Petition petition, EmailAddress to, Language language, String unsubscribeToken) {
        var title = petition.text().in(language).title();
        outbox.send(new Mail(
                        "notifications.already",
                        petition.number(),
                        to,
                        language,
                        messages.get(language, "notifications.mail.already.subject", title),
                        List.of(messages.get(language, "notifications.mail.already.text", title)),
                        new Mail.Action(
                                messages.get(language, "notifications.mail.button"),
                                portal.url("/p/" + petition.number() + "?lang=" + language.code())),
                        portal.url("/u/" + unsubscribeToken))
                .urgently());
    }
}
