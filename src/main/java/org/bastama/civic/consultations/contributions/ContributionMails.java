package org.bastama.civic.consultations.contributions;

import java.util.ArrayList;
import org.bastama.civic.consultations.Consultation;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Excerpt;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** The mails to contributors. None repeats what a stranger may have typed into a form. */
@Component
class ContributionMails {

    private static final String KEY = "consultations.mail.";

    private final Messages messages;
    private final PortalProperties portal;

    ContributionMails(Messages messages, PortalProperties portal) {
        this.messages = messages;
        this.portal = portal;
    }

    /** Tells what was done with a contribution, and why. */
    Mail answered(
            Consultation consultation,
            Contribution contribution,
            Contribution.Answer answer,
            String holders,
            EmailAddress to) {
        var language = contribution.language();
        var title = consultation.text().titles().in(language);
        var reason = Excerpt.of(answer.reason(), language);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(text(
                language,
                "answered.what",
                title,
                holders,
                messages.get(
                        language,
                        "consultations.disposition." + answer.disposition().code())));
        paragraphs.add(text(
                language,
                "answered.reason",
                reason.whole() ? "whole" : "beginning",
                messages.written(language, reason.language())));
        paragraphs.add(reason.text());
        paragraphs.add(text(language, "answered.because"));
        return new Mail(
                "consultations.answered",
                null,
                to,
                language,
                text(language, "answered.subject", title),
                paragraphs,
                new Mail.Action(text(language, "answered.button"), page(consultation, contribution)),
                null);
    }

    private String page(Consultation consultation, Contribution contribution) {
        return portal.url("/c/" + consultation.number() + "/parts/" + contribution.part() + "?lang="
                + contribution.language().code() + "&c=" + contribution.number() + "#c" + contribution.number());
    }

    private String text(Language language, String key, Object... arguments) {
        return messages.get(language, KEY + key, arguments);
    }
}
