package org.bastama.civic.responses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.petitions.Petition;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Mails to the officials of an authority. */
@Component
class DeskMail {

    private final Officials officials;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    DeskMail(Officials officials, Outbox outbox, Messages messages, PortalProperties portal) {
        this.officials = officials;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    /** Tells every official of the authority that a petition came, and by when an answer is due, if a term is fixed. */
    void received(Petition petition, String authoritySlug, @Nullable LocalDate due) {
        officials.of(authoritySlug).forEach(official -> outbox.send(received(petition, official, due)));
    }

    private Mail received(Petition petition, Account official, @Nullable LocalDate due) {
        var language = official.language();
        var text = petition.text().in(language);
        var paragraphs = new ArrayList<String>(List.of(
                messages.get(language, "responses.mail.received.text", text.title()),
                text.demand(),
                due == null
                        ? messages.get(language, "responses.mail.received.no-term")
                        : messages.get(language, "responses.mail.received.due", due)));
        return new Mail(
                "responses.received",
                petition.number(),
                official.email(),
                language,
                messages.get(language, "responses.mail.received.subject", text.title()),
                paragraphs,
                new Mail.Action(
                        messages.get(language, "responses.mail.received.button"),
                        portal.url("/desk/" + petition.number())),
                null);
    }
}
