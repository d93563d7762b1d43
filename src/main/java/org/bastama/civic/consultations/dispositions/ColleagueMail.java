package org.bastama.civic.consultations.dispositions;

import java.util.List;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.consultations.Consultation;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** Tells a colleague of contributions to answer; whoever takes them knows it. */
@Component
class ColleagueMail {

    private static final String KEY = "consultations.mail.assigned.";

    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    ColleagueMail(Outbox outbox, Messages messages, PortalProperties portal) {
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    void assigned(Consultation consultation, Account colleague, int count, Actor by) {
        if (!by.is(colleague.id())) {
            outbox.send(mail(consultation, colleague, count, by));
        }
    }

    private Mail mail(Consultation consultation, Account to, int count, Actor by) {
        var language = to.language();
        var title = consultation.text().titles().in(language);
        return new Mail(
                "consultations.assigned",
                null,
                to.email(),
                language,
                messages.get(language, KEY + "subject", title),
                List.of(messages.get(language, KEY + "text", by.name(), title, count)),
                new Mail.Action(
                        messages.get(language, KEY + "button"),
                        portal.url("/my/consultations/" + consultation.number() + "/contributions?assigned=mine")),
                null);
    }
}
