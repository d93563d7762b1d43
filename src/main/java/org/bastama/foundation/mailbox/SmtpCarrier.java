package org.bastama.foundation.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends by SMTP. The message id is the outbox's, so that a mail repeated after a crash can be told from a second one. */
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
    public void carry(UUID id, Mail mail, RenderedMail rendered) {
        var message = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            var from = new InternetAddress(portal.mailFrom());
            helper.setFrom(from);
            helper.setTo(mail.to().value());
            helper.setSubject(mail.subject());
            helper.setText(rendered.text(), rendered.html());
            helper.setSentDate(Date.from(clock.instant()));
            message.setHeader("Message-ID", "<" + id + "@" + domain(from) + ">");
            message.setHeader("Content-Language", mail.language().code());
            message.setHeader("Auto-Submitted", "auto-generated");
            if (mail.unsubscribeUrl() != null) {
                message.setHeader("List-Unsubscribe", "<" + mail.unsubscribeUrl() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        sender.send(message);
    }

    @Override
    public boolean keepsMails() {
        return false;
    }

    private static String domain(InternetAddress from) {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    }
}
