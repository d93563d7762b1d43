package org.bastama.foundation.mailbox;

import static bastama.db.mailbox.Tables.OUTBOX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxTest extends SendingStage {

    @Autowired
    SentMails sentMails;

    @Autowired
    CleanMailbox cleaning;

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
    void anOrderThatNobodyCanWriteYetIsTriedAgain() {
        var order =
                new MailOrder(new PetitionNumber(7), new EmailAddress("a@example.org"), Language.EN, List.of("fact"));
        var sealed = outbox.seal(KIND, order);
        assertThat(sealed.as("test.other"))
                .isEqualTo(new SealedMail("test.other", 7L, sealed.recipient(), true, sealed.payload()));
        outbox.add(List.of(sealed), List.of());
        sender(new RecordingCarrier(clock)).run();
        assertThat(states()).containsOnly(entry("RETRY", 1));
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
    void whatEndedIsForgottenAfterThirtyDaysWhateverWaits() {
        outbox.send(mail("sent@example.org"));
        sender(new RecordingCarrier(clock)).run();
        outbox.send(mail("waiting@example.org"));
        outbox.withhold(mail("withheld@example.org"));
        clock.advance(CleanMailbox.KEPT);
        cleaning.run();
        assertThat(states()).containsOnly(entry("SENT", 1), entry("WAITING", 1), entry("WITHHELD", 1));
        clock.advance(Duration.ofSeconds(1));
        cleaning.run();
        assertThat(states()).containsOnly(entry("WAITING", 1));
    }

    private void withoutTransaction(Runnable work) {
        var outside = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        outside.setPropagationBehavior(TransactionTemplate.PROPAGATION_NOT_SUPPORTED);
        outside.executeWithoutResult(status -> work.run());
    }
}
