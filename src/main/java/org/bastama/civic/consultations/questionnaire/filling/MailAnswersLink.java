package org.bastama.civic.consultations.questionnaire.filling;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails somebody the link to the own answers, to go on later or elsewhere; answers the same for every mailbox. */
@Component
public class MailAnswersLink {

    private static final String KIND = "consultations.resume";
    private static final String KEY = "consultations.questionnaire.mail.";
    private static final Duration DAY = Duration.ofDays(1);
    private static final int A_DAY = 3;

    private final KeepAnswers kept;
    private final ConsultationQueries consultations;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;
    private final Clock clock;

    MailAnswersLink(
            KeepAnswers kept,
            ConsultationQueries consultations,
            Outbox outbox,
            Messages messages,
            PortalProperties portal,
            Clock clock) {
        this.kept = kept;
        this.consultations = consultations;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * Mails the link of a key. Rejected at {@code resumeEmail} when that is no address, with {@code consultations.unknown}
     * when nothing is kept under the key. Not more than three a day go to one mailbox.
     */
    @Transactional
    public void mail(String key, String email, Language language) {
        var rejections = new Rejections();
        var to = rejections.collect("resumeEmail", () -> new EmailAddress(email));
        rejections.throwIfAny();
        var consultation = kept.find(key)
                .flatMap(answers -> consultations.published(answers.consultation()))
                .orElseThrow(() -> Rejection.of("consultations.unknown"));
        if (to == null) {
            throw new IllegalStateException("nothing was rejected and there is no address");
        }
        var mail = mail(consultation, key, to, language);
        if (outbox.countRecent(KIND, to, DAY) < A_DAY) {
            outbox.send(mail);
        } else {
            outbox.withhold(mail);
        }
    }

    private Mail mail(Consultation consultation, String key, EmailAddress to, Language language) {
        var title = consultation.text().titles().in(language);
        var until = clock.instant().plus(ForgetKeptAnswers.KEPT);
        var closes = consultation.moments().closesAt();
        return new Mail(
                        KIND,
                        null,
                        to,
                        language,
                        messages.get(language, KEY + "subject", title),
                        List.of(
                                messages.get(language, KEY + "what", title),
                                messages.get(
                                        language,
                                        KEY + "until",
                                        closes != null && closes.isBefore(until) ? closes : until),
                                messages.get(language, KEY + "secret"),
                                messages.get(language, KEY + "stranger")),
                        new Mail.Action(messages.get(language, KEY + "button"), portal.url("/k/" + key)),
                        null)
                .urgently();
    }
}
