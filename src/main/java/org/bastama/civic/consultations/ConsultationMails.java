package org.bastama.civic.consultations;

import java.util.List;
import java.util.Objects;
import org.bastama.civic.accounts.Account;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Excerpt;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the people of those who hold a consultation that it was announced (docs/decisions/0030). */
@Component
class ConsultationMails {

    private static final String KEY = "consultations.mail.announced.";

    private final HolderPeople people;
    private final HolderNames names;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    ConsultationMails(
            HolderPeople people, HolderNames names, Outbox outbox, Messages messages, PortalProperties portal) {
        this.people = people;
        this.names = names;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    /** One mail to each but who announced it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announced(Consultation consultation, Actor announcer) {
        people.all(consultation.holders()).stream()
                .filter(account -> !announcer.is(account.id()))
                .forEach(account -> outbox.send(mail(consultation, account)));
    }

    private Mail mail(Consultation consultation, Account to) {
        var language = to.language();
        var title = consultation.text().titles().in(language);
        var moments = consultation.moments();
        return new Mail(
                "consultations.announced",
                null,
                to.email(),
                language,
                messages.get(language, KEY + "subject", title),
                List.of(
                        messages.get(language, KEY + "what", names.in(consultation.holders(), language), title),
                        Excerpt.of(consultation.text().questions(), language).text(),
                        messages.get(
                                language,
                                KEY + "when",
                                Objects.requireNonNull(moments.opensOn()),
                                Objects.requireNonNull(moments.lastDay())),
                        messages.get(language, KEY + "because")),
                new Mail.Action(messages.get(language, KEY + "button"), page(consultation, language)),
                null);
    }

    private String page(Consultation consultation, Language language) {
        return portal.url("/c/" + consultation.number() + "?lang=" + language.code());
    }
}
