package org.bastama.civic.consultations.contributions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Excerpt;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** The mails to contributors. The first repeats nothing that a stranger may have typed into a form. */
@Component
class ContributionMails {

    private static final String KEY = "consultations.mail.";

    /** More answers than these are on the page. */
    private static final int MOST = 10;

    private final Messages messages;
    private final PortalProperties portal;

    ContributionMails(Messages messages, PortalProperties portal) {
        this.messages = messages;
        this.portal = portal;
    }

    /**
     * Tells what was done with everything that a mailbox sent, and why. It may quote it: whoever opened the link of the
     * mail before saw it and confirmed it.
     */
    Mail outcome(
            Consultation consultation,
            List<Contribution> sent,
            String holders,
            EmailAddress to,
            String unsubscribeToken) {
        var language = sent.getLast().language();
        var title = consultation.text().titles().in(language);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(text(language, "outcome.what", holders, title, sent.size()));
        sent.stream().limit(MOST).forEach(one -> paragraphs.addAll(answer(consultation, one, sent.size(), language)));
        if (sent.size() > MOST) {
            paragraphs.add(text(language, "outcome.more", sent.size() - MOST));
        }
        paragraphs.add(text(language, "outcome.because"));
        var only = sent.size() == 1;
        return new Mail(
                "consultations.outcome",
                null,
                to,
                language,
                text(language, "outcome.subject", title),
                paragraphs,
                new Mail.Action(
                        text(language, only ? "outcome.button-answer" : "outcome.button"),
                        only ? page(consultation, sent.getLast(), language) : page(consultation, language)),
                portal.url("/u/" + unsubscribeToken));
    }

    private List<String> answer(Consultation consultation, Contribution sent, int of, Language language) {
        var answer = Objects.requireNonNull(sent.answer());
        var reason = Excerpt.of(answer.reason(), language);
        var quoted = Excerpt.line(LocalizedText.of(sent.language(), quoted(sent)), language);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(text(
                language,
                "outcome.answer",
                String.valueOf(sent.number()),
                quoted,
                messages.get(
                        language,
                        "consultations.disposition." + answer.disposition().code())));
        paragraphs.add(text(
                language,
                "outcome.reason",
                reason.whole() ? "whole" : "beginning",
                messages.written(language, reason.language())));
        paragraphs.add(reason.text());
        if (of > 1) {
            paragraphs.add(text(language, "outcome.link", page(consultation, sent, language)));
        }
        return paragraphs;
    }

    private static String quoted(Contribution sent) {
        return sent.heading().isBlank() ? sent.text() : sent.heading();
    }

    /** Tells that a contribution was merged into another one, and what follows. */
    Mail merged(
            Consultation consultation, Contribution contribution, Contribution into, String holders, EmailAddress to) {
        var language = contribution.language();
        var title = consultation.text().titles().in(language);
        return new Mail(
                "consultations.merged",
                null,
                to,
                language,
                text(language, "merged.subject", title),
                List.of(
                        text(
                                language,
                                "merged.what",
                                title,
                                holders,
                                String.valueOf(contribution.number()),
                                String.valueOf(into.number())),
                        text(language, "merged.next", String.valueOf(into.number()))),
                new Mail.Action(text(language, "merged.button"), page(consultation, into, language)),
                null);
    }

    /** Tells that a moderator hid it, why, and how to appeal. */
    Mail hidden(
            Consultation consultation,
            Contribution contribution,
            Reason reason,
            LocalizedText note,
            LocalDate until,
            ContributionToken link,
            EmailAddress to) {
        var language = contribution.language();
        var title = consultation.text().titles().in(language);
        return new Mail(
                "consultations.hidden",
                null,
                to,
                language,
                text(language, "hidden.subject", title),
                List.of(
                        text(language, "hidden.what", String.valueOf(contribution.number()), title),
                        text(language, "hidden.why", reason.names().in(language)),
                        note.in(language),
                        text(language, "hidden.appeal", until)),
                new Mail.Action(text(language, "hidden.button"), portal.url("/k/" + link)),
                null);
    }

    /** Tells how an appeal against that was decided. */
    Mail appealed(Consultation consultation, Contribution contribution, Appeal.Ruling ruling, EmailAddress to) {
        var language = contribution.language();
        var title = consultation.text().titles().in(language);
        var key = "hidden." + ruling.code() + ".";
        var paragraphs = new ArrayList<String>();
        paragraphs.add(text(language, key + "what", String.valueOf(contribution.number()), title));
        if (!ruling.note().isEmpty()) {
            paragraphs.add(ruling.note().in(language));
        }
        return new Mail(
                "consultations.appeal-" + ruling.code(),
                null,
                to,
                language,
                text(language, key + "subject", title),
                paragraphs,
                new Mail.Action(text(language, "hidden.page"), page(consultation, contribution, language)),
                null);
    }

    private String page(Consultation consultation, Language language) {
        return portal.url("/c/" + consultation.number() + "?lang=" + language.code() + "#outcome");
    }

    private String page(Consultation consultation, Contribution contribution, Language language) {
        return portal.url("/c/" + consultation.number() + "/parts/" + contribution.part() + "?lang=" + language.code()
                + "&c=" + contribution.number() + "#c" + contribution.number());
    }

    private String text(Language language, String key, Object... arguments) {
        return messages.get(language, KEY + key, arguments);
    }
}
