package org.bastama.foundation.mailbox;

import static bastama.db.mailbox.Tables.OUTBOX;
import static bastama.db.mailbox.Tables.SUPPRESSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.PortalProperties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The outbox before real connections. */
class SmtpSendingTest extends SendingStage {

    @Autowired
    PortalProperties portal;

    private SmtpCarrier carrier(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new SmtpCarrier(sender, portal, clock);
    }

    private String state(String to) {
        return Objects.requireNonNull(database.select(OUTBOX.STATE)
                .from(OUTBOX)
                .where(OUTBOX.RECIPIENT_HASH.eq(seal.recipient(new EmailAddress(to))))
                .orderBy(OUTBOX.POSITION.desc())
                .limit(1)
                .fetchOne(OUTBOX.STATE));
    }

    @Test
    void theBacklogOfAServerThatWasDownDrains() {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        var port = server.getSmtp().getPort();
        server.stop();
        for (int i = 0; i < 60; i++) {
            outbox.send(mail("reader" + i + "@example.org", 1_000_500L + i % 3));
        }
        var sender = sender(carrier(port));
        sender.run();
        assertThat(states()).containsOnly(entry("WAITING", 60));
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            clock.advance(Duration.ofSeconds(30));
            sender.run();
            assertThat(states()).containsOnly(entry("SENT", 60));
            assertThat(server.getReceivedMessages()).hasSize(60);
        } finally {
            server.stop();
        }
    }

    @Test
    void eachMailOfABatchHasItsOwnEndOverOneConnection() throws Exception {
        var answers = Map.of(
                "RCPT TO:<GONE@", "550 5.1.1 gone@example.org is not known",
                "RCPT TO:<FULL@", "552 5.2.2 mailbox full",
                "RCPT TO:<POLICY@", "550 5.7.1 not from you",
                "RCPT TO:<BUSY@", "450 4.2.0 greylisted");
        try (var server = new ScriptedMailServer(answers)) {
            for (var name : List.of("gone", "full", "policy", "busy", "fine", "well")) {
                outbox.send(mail(name + "@example.org"));
            }
            sender(carrier(server.port())).run();
            assertThat(server.accepted).containsExactlyInAnyOrder("fine@example.org", "well@example.org");
            assertThat(server.connections).hasValue(1);
        }
        assertThat(state("gone@example.org")).isEqualTo("FAILED");
        assertThat(state("full@example.org")).isEqualTo("RETRY");
        assertThat(state("policy@example.org")).isEqualTo("RETRY");
        assertThat(state("busy@example.org")).isEqualTo("RETRY");
        assertThat(state("fine@example.org")).isEqualTo("SENT");
        assertThat(state("well@example.org")).isEqualTo("SENT");
    }

    @Test
    void aRefusedRecipientGetsNothingForThirtyDays() throws Exception {
        try (var server = new ScriptedMailServer(Map.of("RCPT TO:<GONE@", "550 5.1.1 gone@example.org unknown"))) {
            var sender = sender(carrier(server.port()));
            outbox.send(mail("gone@example.org"));
            sender.run();
            var row = Objects.requireNonNull(database.selectFrom(SUPPRESSED).fetchOne());
            assertThat(row.getRecipientHash()).isEqualTo(seal.recipient(new EmailAddress("gone@example.org")));
            assertThat(row.getReason()).isEqualTo("550 5.1.1");
            var connections = server.connections.get();

            clock.advance(Duration.ofDays(30).minusSeconds(1));
            outbox.send(mail("gone@example.org"));
            sender.run();
            assertThat(state("gone@example.org")).isEqualTo("SUPPRESSED");
            assertThat(database.fetchCount(OUTBOX, OUTBOX.PAYLOAD.isNotNull())).isZero();
            assertThat(server.connections).hasValue(connections);

            clock.advance(Duration.ofSeconds(1));
            outbox.send(mail("gone@example.org"));
            sender.run();
            assertThat(state("gone@example.org")).isEqualTo("FAILED");
            assertThat(Objects.requireNonNull(database.selectFrom(SUPPRESSED).fetchOne())
                            .getEndsAt())
                    .isEqualTo(clock.instant().plus(Duration.ofDays(30)));
        }
    }

    @Test
    void aServerThatTakesNoMailsOfThePortalIsLeftInPeace() throws Exception {
        for (var answer : List.of("421 4.3.2 shutting down", "530 5.7.0 authenticate first")) {
            try (var server = new ScriptedMailServer(Map.of("MAIL FROM", answer))) {
                nothingWaits();
                outbox.send(mail("a@example.org"));
                outbox.send(mail("b@example.org"));
                var sender = sender(carrier(server.port()));
                sender.run();
                var connections = server.connections.get();
                sender.run();
                assertThat(states()).containsOnly(entry("WAITING", 2));
                assertThat(server.connections).hasValue(connections);
            }
        }
    }

    @Test
    void aMailAtWhichTheConnectionBreaksDoesNotHoldUpOthers() throws Exception {
        try (var server = new ScriptedMailServer(Map.of("RCPT TO:<BREAK@", ScriptedMailServer.HANG_UP))) {
            outbox.send(mail("first@example.org"));
            outbox.send(mail("break@example.org"));
            outbox.send(mail("last@example.org"));
            sender(carrier(server.port())).run();
            assertThat(server.accepted).containsExactlyInAnyOrder("first@example.org", "last@example.org");
        }
        assertThat(state("break@example.org")).isEqualTo("RETRY");
        assertThat(states()).containsOnly(entry("RETRY", 1), entry("SENT", 2));
    }
}
