package org.bastama.foundation.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpCarrierTest {

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final PortalProperties portal = new PortalProperties(
            URI.create("https://portal.example"),
            Path.of("."),
            "",
            "Бастама <no-reply@portal.example>",
            "open-platform",
            3,
            Duration.ofHours(72),
            Duration.ofDays(7),
            Duration.ofDays(30),
            "",
            "");

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailArrivesWithBothFormsAndOneClickUnsubscribe() throws Exception {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        var mail = new Mail(
                "test.news",
                null,
                new EmailAddress("reader@example.org"),
                Language.KK,
                "Қол қойыңыз — ә ғ қ ң ө ұ ү һ і",
                List.of("Сәлеметсіз бе!"),
                null,
                "https://portal.example/u/token");
        var id = UUID.randomUUID();
        var letter = new Letter(id, mail, new MailRendering(new Messages(), portal).render(mail));
        var outcomes = new SmtpCarrier(sender, portal, Clock.systemUTC()).carry(List.of(letter));

        assertThat(outcomes).containsExactly(entry(id, Outcome.SENT));
        var got = server.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("Қол қойыңыз — ә ғ қ ң ө ұ ү һ і");
        assertThat(got.getHeader("List-Unsubscribe")).containsExactly("<https://portal.example/u/token>");
        assertThat(got.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(got.getMessageID()).isEqualTo("<" + id + "@portal.example>");
        assertThat(got.getContentType()).startsWith("multipart/");
    }
}
