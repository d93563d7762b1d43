package org.bastama.outside.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** Writes the letters about consultations to those who follow their place. */
@Component
class ConsultationLetters {

    private final ConsultationQueries consultations;
    private final HolderNames names;
    private final Messages messages;
    private final PortalProperties portal;

    ConsultationLetters(
            ConsultationQueries consultations, HolderNames names, Messages messages, PortalProperties portal) {
        this.consultations = consultations;
        this.names = names;
        this.messages = messages;
        this.portal = portal;
    }

    /** The letter of a mailing. */
    Letter write(Mailing.Key key, Language language) {
        var paragraphs = new ArrayList<>(told(key, language));
        paragraphs.add(messages.get(language, "notifications.mail.because-place"));
        return new Letter(
                "notifications." + key.occasion().code(),
                null,
                language,
                messages.get(language, prefix(key) + ".subject", title(key, language)),
                List.copyOf(paragraphs),
                new Mail.Action(
                        messages.get(language, "notifications.mail.button-consultation"), address(key, language)));
    }

    /** What happened, and the facts of it. */
    List<String> told(Mailing.Key key, Language language) {
        var consultation = consultation(key);
        var told = new ArrayList<String>();
        told.add(messages.get(
                language, prefix(key) + ".text", names.in(consultation.holders(), language), title(key, language)));
        var outcome = consultation.outcome();
        if (key.occasion() == Occasion.CONSULTATION_OUTCOME && outcome != null) {
            told.add(quote(key, "did", outcome.did(), language));
        } else {
            told.add(quote(key, "asks", consultation.text().questions(), language));
            told.add(messages.get(
                    language,
                    prefix(key) + ".when",
                    Objects.requireNonNull(consultation.moments().opensOn()),
                    Objects.requireNonNull(consultation.moments().lastDay())));
        }
        return told;
    }

    /** The consultation's title. */
    String title(Mailing.Key key, Language language) {
        return consultation(key).text().titles().in(language);
    }

    /** The address of its page, in a language. */
    String address(Mailing.Key key, Language language) {
        var anchor = key.occasion() == Occasion.CONSULTATION_OUTCOME ? "#outcome" : "";
        return portal.url("/c/" + key.consultation() + "?lang=" + language.code() + anchor);
    }

    private String quote(Mailing.Key key, String what, LocalizedText text, Language language) {
        var quote = Quote.of(text, language);
        return messages.get(
                language, prefix(key) + "." + what, messages.written(language, quote.language()), quote.text());
    }

    private Consultation consultation(Mailing.Key key) {
        return consultations.find(key.consultation()).orElseThrow();
    }

    private static String prefix(Mailing.Key key) {
        return "notifications.mail." + key.occasion().code();
    }
}
