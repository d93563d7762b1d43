package org.bastama.civic.consultations.contributions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.consultations.Consultation;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that ask a mailbox to confirm something: a few a day, whatever they are for (TRUST §1). None repeats what a
 * stranger may have typed into a form.
 */
@Component
public class ConfirmationMails {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int UNCONFIRMED_A_DAY = 3;
    private static final String KEY = "consultations.mail.confirm";

    private final List<UnconfirmedMails> kinds;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    ConfirmationMails(List<UnconfirmedMails> kinds, Outbox outbox, Messages messages, PortalProperties portal) {
        this.kinds = kinds;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    /** What is confirmed. */
    public enum Sent {
        /** A contribution, at {@code /k/{token}}. */
        CONTRIBUTION("/k/", ""),
        /** What is said of another one, at {@code /k/{token}} too. */
        COMMENT("/k/", "-comment"),
        /** Answers to a questionnaire, at {@code /k/{token}} too. */
        ANSWERS("/k/", "-answers"),
        /** Votes on statements, at {@code /k/votes/{token}}. */
        VOTES("/k/votes/", "-votes"),
        /** Support of an idea, at {@code /k/support/{token}}. */
        SUPPORT("/k/support/", "-support"),
        /** A registration for a meeting, at {@code /k/meetings/{token}}. */
        MEETING("/k/meetings/", "-meeting");

        private final String path;
        private final String suffix;

        Sent(String path, String suffix) {
            this.path = path;
            this.suffix = suffix;
        }

        /** The name in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of a name in the database. */
        public static Optional<Sent> of(String code) {
            return Stream.of(values()).filter(sent -> sent.code().equals(code)).findFirst();
        }
    }

    /** A link on its way to a mailbox; it works until the given time. */
    public record Link(EmailAddress to, Language language, ContributionToken token, Instant until) {}

    /** Whether one more may go to a mailbox; to be asked before what it is to confirm is kept. */
    public boolean mayMail(String mailboxHmac, Instant now) {
        var since = now.minus(DAY);
        return kinds.stream().mapToInt(kind -> kind.pending(mailboxHmac, since)).sum() < UNCONFIRMED_A_DAY;
    }

    /** Sends it, or does the same work without sending. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Sent what, Consultation consultation, Link link, boolean mayMail) {
        var mail = mail(what, consultation, link);
        if (mayMail) {
            outbox.send(mail);
        } else {
            outbox.withhold(mail);
        }
    }

    private Mail mail(Sent what, Consultation consultation, Link link) {
        var language = link.language();
        var key = KEY + what.suffix + ".";
        var title = consultation.text().titles().in(language);
        return new Mail(
                        "consultations.confirm" + what.suffix,
                        null,
                        link.to(),
                        language,
                        messages.get(language, key + "subject", title),
                        List.of(
                                messages.get(language, key + "what", title),
                                messages.get(language, key + "how"),
                                messages.get(language, key + "until", link.until()),
                                messages.get(language, key + "stranger")),
                        new Mail.Action(messages.get(language, key + "button"), portal.url(what.path + link.token())),
                        null)
                .urgently();
    }
}
