package org.bastama.foundation.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends by SMTP, all mails of a batch over one connection. The message id is the outbox's, so that a mail repeated after
 * a crash can be told from a second one.
 */
@Component
@Profile("!demo & !test")
class SmtpCarrier implements Carrier {

    private final JavaMailSender sender;
    private final PortalProperties portal;
    private final Clock clock;

    SmtpCarrier(JavaMailSender sender, PortalProperties portal, Clock clock) {
        this.sender = sender;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Outcome> carry(List<Letter> letters) {
        var outcomes = new HashMap<UUID, Outcome>();
        var messages = new LinkedHashMap<MimeMessage, UUID>();
        for (var letter : letters) {
            try {
                messages.put(message(letter), letter.id());
            } catch (MessagingException e) {
                outcomes.put(letter.id(), Outcome.later(e));
            }
        }
        if (!messages.isEmpty()) {
            outcomes.putAll(send(messages));
        }
        return outcomes;
    }

    private Map<UUID, Outcome> send(Map<MimeMessage, UUID> messages) {
        var outcomes = new HashMap<UUID, Outcome>();
        messages.values().forEach(id -> outcomes.put(id, Outcome.SENT));
        try {
            sender.send(messages.keySet().toArray(MimeMessage[]::new));
        } catch (MailSendException e) {
            messages.forEach((message, id) -> {
                var failure = e.getFailedMessages().get(message);
                if (failure != null) {
                    outcomes.put(id, failure == e.getCause() ? Outcome.unreachable(failure) : SmtpAnswer.of(failure));
                }
            });
        } catch (MailException e) {
            // The server does not let the portal in. It says so at the first mail of a connection, so none was taken.
            outcomes.replaceAll((id, sent) -> Outcome.unreachable(e));
        }
        return outcomes;
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var mail = letter.mail();
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        var from = new InternetAddress(portal.mailFrom());
        helper.setFrom(from);
        helper.setTo(mail.to().value());
        helper.setSubject(mail.subject());
        helper.setText(letter.rendered().text(), letter.rendered().html());
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", "<" + letter.id() + "@" + domain(from) + ">");
        message.setHeader("Content-Language", mail.language().code());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribeUrl() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribeUrl() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    @Override
    public boolean keepsMails() {
        return false;
    }

    private static String domain(InternetAddress from) {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    }
}
