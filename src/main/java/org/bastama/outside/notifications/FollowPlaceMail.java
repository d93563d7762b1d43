package org.bastama.outside.notifications;

import java.util.List;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** The mails that answer somebody who wants to follow a place. */
@Component
class FollowPlaceMail {

    private final Outbox outbox;
    private final PlaceNames names;
    private final Messages messages;
    private final PortalProperties portal;

    FollowPlaceMail(Outbox outbox, PlaceNames names, Messages messages, PortalProperties portal) {
        this.outbox = outbox;
        this.names = names;
        this.messages = messages;
        this.portal = portal;
    }

    /** Asks to confirm. */
    void confirm(FollowedPlace place, EmailAddress to, Language language, String token) {
        var name = names.in(place, language);
        outbox.send(new Mail(
                        "notifications.confirm",
                        null,
                        to,
                        language,
                        messages.get(language, "notifications.mail.confirm-place.subject", name),
                        List.of(
                                messages.get(language, "notifications.mail.confirm-place.text", name),
                                messages.get(language, "notifications.mail.confirm-place.what"),
                                messages.get(
                                        language,
                                        "notifications.mail.confirm.until",
                                        portal.confirmWithin().toHours())),
                        new Mail.Action(
                                messages.get(language, "notifications.mail.confirm.button"), portal.url("/f/" + token)),
                        null)
                .urgently());
    }

    /** Tells that the mailbox follows the place already. */
    void already(FollowedPlace place, EmailAddress to, Language language, String token) {
        var name = names.in(place, language);
        var ending = portal.url("/u/" + token);
        outbox.send(new Mail(
                        "notifications.already",
                        null,
                        to,
                        language,
                        messages.get(language, "notifications.mail.already-place.subject", name),
                        List.of(messages.get(language, "notifications.mail.already-place.text", name)),
                        new Mail.Action(
                                messages.get(language, "notifications.digest.button"),
                                ending + "/pace?lang=" + language.code()),
                        ending)
                .urgently());
    }
}
