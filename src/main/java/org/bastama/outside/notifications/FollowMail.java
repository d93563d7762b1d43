package org.bastama.outside.notifications;

import java.util.List;
import org.bastama.civic.petitions.Petition;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.PortalProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails that answer somebody who wants to follow something. */
@Component
class FollowMail {

    private final Outbox outbox;
    private final PlaceNames names;
    private final Messages messages;
    private final PortalProperties portal;

    /**
     * What is to be followed.
     *
     * @param ending of the message keys {@code notifications.mail.confirm<ending>} and {@code already<ending>}
     * @param petition null when it is none
     * @param name in the mail's language
     */
    private record Followed(String ending, @Nullable PetitionNumber petition, String name) {}

    FollowMail(Outbox outbox, PlaceNames names, Messages messages, PortalProperties portal) {
        this.outbox = outbox;
        this.names = names;
        this.messages = messages;
        this.portal = portal;
    }

    /** Asks to confirm that a petition is to be followed. */
    void confirm(Petition petition, EmailAddress to, Language language, String token) {
        confirm(followed(petition, language), to, language, token);
    }

    /** Asks to confirm that a place is to be followed. */
    void confirm(FollowedPlace place, EmailAddress to, Language language, String token) {
        confirm(followed(place, language), to, language, token);
    }

    /** Tells that the mailbox follows the petition already. */
    void already(Petition petition, EmailAddress to, Language language, String unsubscribeToken) {
        var button = new Mail.Action(
                messages.get(language, "notifications.mail.button"),
                portal.url("/p/" + petition.number() + "?lang=" + language.code()));
        already(followed(petition, language), to, language, button, ending(unsubscribeToken));
    }

    /** Tells that the mailbox follows the place already. */
    void already(FollowedPlace place, EmailAddress to, Language language, String token) {
        var button = new Mail.Action(
                messages.get(language, "notifications.digest.button"), ending(token) + "/pace?lang=" + language.code());
        already(followed(place, language), to, language, button, ending(token));
    }

    private void confirm(Followed followed, EmailAddress to, Language language, String token) {
        var key = "notifications.mail.confirm" + followed.ending();
        outbox.send(new Mail(
                        "notifications.confirm",
                        followed.petition(),
                        to,
                        language,
                        messages.get(language, key + ".subject", followed.name()),
                        List.of(
                                messages.get(language, key + ".text", followed.name()),
                                messages.get(language, key + ".what"),
                                messages.get(
                                        language,
                                        "notifications.mail.confirm.until",
                                        portal.confirmWithin().toHours())),
                        new Mail.Action(
                                messages.get(language, "notifications.mail.confirm.button"), portal.url("/f/" + token)),
                        null)
                .urgently());
    }

    private void already(
            Followed followed, EmailAddress to, Language language, Mail.Action button, String unsubscribeUrl) {
        var key = "notifications.mail.already" + followed.ending();
        outbox.send(new Mail(
                        "notifications.already",
                        followed.petition(),
                        to,
                        language,
                        messages.get(language, key + ".subject", followed.name()),
                        List.of(messages.get(language, key + ".text", followed.name())),
                        button,
                        unsubscribeUrl)
                .urgently());
    }

    private Followed followed(Petition petition, Language language) {
        return new Followed("", petition.number(), petition.text().in(language).title());
    }

    private Followed followed(FollowedPlace place, Language language) {
        return new Followed("-place", null, names.in(place, language));
    }

    private String ending(String token) {
        return portal.url("/u/" + token);
    }
}
