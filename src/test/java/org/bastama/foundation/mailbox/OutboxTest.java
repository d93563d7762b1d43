package org.bastama.foundation.mailbox;

import static bastama.db.mailbox.Tables.OUTBOX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.ModuleTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxTest extends ModuleTest {

    private static final String KIND = "test.outbox";

    @Autowired
    Outbox outbox;

    @Autowired
    SentMails sentMails;

    @Autowired
    OutboxRepository mails;

    @Autowired
    MailSeal seal;

    @Autowired
    MailRendering rendering;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext database;

    /** Counts what it was handed; fails while told to. */
    private static class TestCarrier implements Carrier {
        final ConcurrentLinkedQueue<UUID> carried = new ConcurrentLinkedQueue<>();
        volatile boolean down;

        @Override
        public void carry(UUID id, Mail mail, RenderedMail rendered) {
            if (down) {
                throw new IllegalStateException("down");
            }
            carried.add(id);
        }

        @Override
        public boolean keepsMails() {
            return false;
        }
    }

    private final TestCarrier carrier = new TestCarrier();

    static Mail mail(String to) {
        return new Mail(
                KIND,
                null,
                new EmailAddress(to),
                Language.EN,
                "A subject",
                List.of("First <b>.", "Second."),
                new Mail.Action("Do it", "https://portal.example/s/abc?x=1&y=2"),
                null);
    }

    private SendMails sender() {
        return new SendMails(mails, seal, rendering, carrier, transaction, clock);
    }

    /** Tests that commit leave mails behind. */
    @BeforeEach
    void nothingWaits() {
        database.deleteFrom(OUTBOX).execute();
    }

    @Test
    void needsATransaction() {
        assertThatThrownBy(() -> withoutTransaction(() -> outbox.send(mail("a@example.org"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsNeitherAddressNorTextInTheClear() {
        outbox.send(mail("secret-person@example.org"));
        var row = Objects.requireNonNull(
                database.selectFrom(OUTBOX).where(OUTBOX.KIND.eq(KIND)).fetchOne());
        assertThat(row.getRecipientHash()).matches("[0-9a-f]{64}");
        assertThat(new String(row.getPayload(), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret-person", "subject", "portal.example");
    }

    @Test
    void theDemoShowsMailsNewestFirstWithTheirLinks() {
        outbox.send(mail("A.B@gmail.com"));
        outbox.send(mail("other@example.org"));
        outbox.send(mail("ab+2@gmail.com"));
        assertThat(sentMails.newest(2)).extracting(SentMail::to).containsExactly("ab+2@gmail.com", "other@example.org");
        var one = sentMails.to(new EmailAddress("a.b@gmail.com"), 10);
        assertThat(one).hasSize(1);
        assertThat(one.getFirst().links().getFirst()).isEqualTo("https://portal.example/s/abc?x=1&y=2");
        assertThat(one.getFirst().html()).contains("First &lt;b&gt;.", "x=1&amp;y=2", "<html lang=\"en\">");
        assertThat(one.getFirst().text()).contains("First <b>.");
    }

    @Test
    void countsByMailboxForLimits() {
        outbox.send(mail("A.B@gmail.com"));
        clock.advance(Duration.ofMinutes(30));
        outbox.send(mail("ab+2@gmail.com"));
        var asked = new EmailAddress("ab@gmail.com");
        assertThat(outbox.countRecent(KIND, asked, Duration.ofHours(1))).isEqualTo(2);
        assertThat(outbox.countRecent(KIND, asked, Duration.ofMinutes(30))).isEqualTo(1);
        assertThat(outbox.countRecent("test.other", asked, Duration.ofHours(1))).isZero();
    }

    @Test
    void erasesTheTextWhenSentAndRetriesWithGrowingPauses() {
        outbox.send(mail("a@example.org"));
        carrier.down = true;
        var sender = sender();
        sender.run();
        sender.run();
        assertThat(only().getAttempts()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(30));
        sender.run();
        clock.advance(Duration.ofSeconds(59));
        sender.run();
        assertThat(only().getAttempts()).isEqualTo(2);
        carrier.down = false;
        clock.advance(Duration.ofSeconds(1));
        sender.run();
        assertThat(carrier.carried).hasSize(1);
        assertThat(only().getPayload()).isNull();
        assertThat(only().getState()).isEqualTo("SENT");
        assertThat(only().getSentAt()).isEqualTo(clock.instant());
    }

    @Test
    void givesUpAfterThreeDaysAndErases() {
        outbox.send(mail("a@example.org"));
        carrier.down = true;
        clock.advance(Duration.ofDays(3).plusSeconds(1));
        sender().run();
        assertThat(only().getState()).isEqualTo("FAILED");
        assertThat(only().getPayload()).isNull();
    }

    @Test
    void pausesStopGrowingAtAnHour() {
        assertThat(SendMails.pauseAfter(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(SendMails.pauseAfter(3)).isEqualTo(Duration.ofMinutes(2));
        assertThat(SendMails.pauseAfter(100)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void severalWorkersSendEachMailOnce() throws Exception {
        try {
            transaction.executeWithoutResult(
                    status -> Collections.nCopies(40, "race@example.org").forEach(to -> outbox.send(mail(to))));
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var workers = new ArrayList<Callable<Object>>();
                for (int i = 0; i < 4; i++) {
                    workers.add(Executors.callable(sender()::run));
                }
                for (var done : threads.invokeAll(workers)) {
                    done.get();
                }
            }
            assertThat(carrier.carried).doesNotHaveDuplicates();
            assertThat(database.fetchCount(OUTBOX, OUTBOX.KIND.eq(KIND).and(OUTBOX.STATE.eq("SENT"))))
                    .isEqualTo(40);
        } finally {
            database.deleteFrom(OUTBOX).where(OUTBOX.KIND.eq(KIND)).execute();
        }
    }

    @Test
    void mailsOfADeadNodeGoToAnotherAfterFiveMinutes() {
        outbox.send(mail("a@example.org"));
        mails.claim(only().getId(), "dead", clock.instant(), clock.instant().plus(Duration.ofMinutes(5)));
        sender().run();
        assertThat(carrier.carried).isEmpty();
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));
        sender().run();
        assertThat(carrier.carried).hasSize(1);
    }

    private bastama.db.mailbox.tables.records.OutboxRecord only() {
        return Objects.requireNonNull(
                database.selectFrom(OUTBOX).where(OUTBOX.KIND.eq(KIND)).fetchOne());
    }

    private void withoutTransaction(Runnable work) {
        var outside = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        outside.setPropagationBehavior(TransactionTemplate.PROPAGATION_NOT_SUPPORTED);
        outside.executeWithoutResult(status -> work.run());
    }
}
