package org.bastama.civic.consultations.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.PersonalData;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Excerpt;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails to those who are registered for a meeting or wait, each once for each thing that happens. */
@Component
class MeetingMails {

    private static final String KEY = "consultations.mail.meeting";

    private final PersonalData people;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    MeetingMails(PersonalData people, Outbox outbox, Messages messages, PortalProperties portal) {
        this.people = people;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    /** What somebody is told. */
    enum What {
        /** That there is a seat. */
        REGISTERED("registered", true),
        /** That there is none yet. */
        WAITING("waiting", false),
        /** That there is one now. */
        PROMOTED("promoted", true),
        /** That it was given back. */
        LEFT("left", false),
        /** That time or place are others. */
        CHANGED("changed", false),
        /** That the meeting does not take place. */
        CANCELLED("cancelled", false);

        private final String code;
        private final boolean hasSeat;

        What(String code, boolean hasSeat) {
            this.code = code;
            this.hasSeat = hasSeat;
        }
    }

    /** Tells one person, who is still known. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(What what, Consultation consultation, Meeting meeting, RegistrationRow row) {
        mail(what, consultation, meeting, row, LocalizedText.empty()).ifPresent(outbox::send);
    }

    /** Tells all of these, with a reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellAll(
            What what, Consultation consultation, Meeting meeting, List<RegistrationRow> rows, LocalizedText reason) {
        outbox.add(
                rows.stream()
                        .flatMap(row -> mail(what, consultation, meeting, row, reason).stream())
                        .map(outbox::seal)
                        .toList(),
                List.of());
    }

    private Optional<Mail> mail(
            What what, Consultation consultation, Meeting meeting, RegistrationRow row, LocalizedText reason) {
        var email = row.emailSealed();
        var token = row.tokenSealed();
        return email == null || token == null
                ? Optional.empty()
                : people.open(row.consultation(), email)
                        .map(address -> new Mail(
                                "consultations.meeting-" + what.code,
                                null,
                                new EmailAddress(address),
                                row.language(),
                                text(row.language(), "-" + what.code + ".subject", title(consultation, row)),
                                paragraphs(what, consultation, meeting, row, reason),
                                button(what, meeting, row, token),
                                null));
    }

    private List<String> paragraphs(
            What what, Consultation consultation, Meeting meeting, RegistrationRow row, LocalizedText reason) {
        var language = row.language();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(text(language, "-" + what.code + ".what", title(consultation, row)));
        if (!reason.isEmpty()) {
            paragraphs.add(Excerpt.of(reason, language).text());
        }
        if (what != What.CANCELLED && what != What.LEFT) {
            paragraphs.add(text(language, ".when", meeting.time().in(language)));
            paragraphs.add(
                    meeting.place().isEmpty()
                            ? text(language, ".online")
                            : text(language, ".where", meeting.place().in(language)));
        }
        var code = row.code();
        if (what.hasSeat && code != null) {
            paragraphs.add(text(language, ".code", code));
        }
        paragraphs.add(text(language, "-" + what.code + ".because"));
        return paragraphs;
    }

    /** To the page of the registration; from what is no more, to the meeting. */
    private Mail.Action button(What what, Meeting meeting, RegistrationRow row, byte[] token) {
        var language = row.language();
        var page = "/c/" + meeting.consultation() + "/parts/" + meeting.part() + "?lang=" + language.code();
        return what == What.LEFT || what == What.CANCELLED
                ? new Mail.Action(text(language, ".to-meeting"), portal.url(page))
                : new Mail.Action(
                        text(language, ".to-registration"),
                        portal.url(Registration.path(
                                people.open(row.consultation(), token).orElseThrow())));
    }

    private static String title(Consultation consultation, RegistrationRow row) {
        return consultation.text().titles().in(row.language());
    }

    private String text(Language language, String key, Object... arguments) {
        return messages.get(language, KEY + key, arguments);
    }
}
