package org.bastama.foundation.mailbox;

import static bastama.db.mailbox.Tables.OUTBOX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bastama.foundation.mailbox.Outcome.Kind;
import org.bastama.testing.Concurrently;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

class SendMailsTest extends SendingStage {

    private static final Outcome BUSY = new Outcome(Kind.LATER, "450");
    private static final Outcome DOWN = new Outcome(Kind.UNREACHABLE, "test");

    private RecordingCarrier carrier = new RecordingCarrier(clock);

    @BeforeEach
    void freshCarrier() {
        carrier = new RecordingCarrier(clock);
    }

    private void add(int mails) {
        outbox.add(Collections.nCopies(mails, outbox.seal(mail("a@example.org"))), List.of());
    }

    @Test
    void erasesTheTextWhenSent() {
        add(1);
        sender(carrier).run();
        assertThat(carrier.carried).hasSize(1);
        assertThat(only().getState()).isEqualTo("SENT");
        assertThat(only().getPayload()).isNull();
        assertThat(only().getSentAt()).isEqualTo(clock.instant());
    }

    @Test
    void keepsToTheRate() {
        add(400);
        var sender = sender(carrier, 10);
        for (int second = 0; second < 120 && carrier.carried.size() < 400; second++) {
            sender.run();
            clock.advance(Duration.ofSeconds(1));
        }
        var sent = carrier.carried;
        assertThat(sent).hasSize(400);
        for (int from = 0; from < sent.size(); from += 7) {
            for (int to = from; to < sent.size(); to += 7) {
                var seconds =
                        Duration.between(sent.get(from).at(), sent.get(to).at()).toMillis() / 1000.0;
                assertThat(to - from + 1.0).isLessThanOrEqualTo(20 + 10 * seconds);
            }
        }
        // Not slower either: the pauses between two rounds are made up for.
        assertThat(Duration.between(sent.getFirst().at(), sent.getLast().at())).isLessThan(Duration.ofSeconds(41));
    }

    @Test
    void whatIsNotTakenIsTriedAgainWithGrowingPauses() {
        add(1);
        carrier.answer = BUSY;
        var sender = sender(carrier);
        sender.run();
        sender.run();
        assertThat(only().getAttempts()).isEqualTo(1);
        assertThat(only().getState()).isEqualTo("RETRY");
        clock.advance(Duration.ofSeconds(30));
        sender.run();
        clock.advance(Duration.ofSeconds(59));
        sender.run();
        assertThat(only().getAttempts()).isEqualTo(2);
        carrier.answer = Outcome.SENT;
        clock.advance(Duration.ofSeconds(1));
        sender.run();
        assertThat(only().getState()).isEqualTo("SENT");
    }

    @Test
    void oneThatIsNotTakenDoesNotHoldUpOthers() {
        add(1);
        carrier.answer = BUSY;
        var sender = sender(carrier);
        sender.run();
        carrier.answer = Outcome.SENT;
        add(1);
        sender.run();
        assertThat(states()).containsOnly(entry("RETRY", 1), entry("SENT", 1));
    }

    @Test
    void givesUpAfterThreeDaysOfAttemptsAndErases() {
        add(1);
        var begun = clock.instant();
        carrier.answer = BUSY;
        var sender = sender(carrier);
        for (int attempt = 1; attempt < 100 && !only().getState().equals("FAILED"); attempt++) {
            clock.set(only().getDueAt());
            sender.run();
        }
        assertThat(only().getState()).isEqualTo("FAILED");
        assertThat(only().getPayload()).isNull();
        assertThat(Duration.between(begun, clock.instant())).isBetween(Duration.ofDays(3), Duration.ofHours(73));
    }

    @Test
    void aServerThatIsDownCostsNoMailAnAttempt() {
        add(3);
        carrier.answer = DOWN;
        var sender = sender(carrier);
        sender.run();
        assertThat(states()).containsOnly(entry("WAITING", 3));
        assertThat(database.fetchCount(OUTBOX, OUTBOX.ATTEMPTS.gt(0))).isZero();
        carrier.answer = Outcome.SENT;
        clock.advance(Duration.ofSeconds(29));
        sender.run();
        assertThat(carrier.carried).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        sender.run();
        assertThat(carrier.carried).hasSize(3);
    }

    @Test
    void thePausesOfADownServerGrowAndEndWithTheFirstMailTaken() {
        add(1);
        carrier.answer = DOWN;
        var sender = sender(carrier);
        for (var pause : List.of(30, 60, 120, 240, 300, 300)) {
            sender.run();
            carrier.answer = Outcome.SENT;
            clock.advance(Duration.ofSeconds(pause - 1));
            sender.run();
            assertThat(carrier.carried).isEmpty();
            carrier.answer = DOWN;
            clock.advance(Duration.ofSeconds(1));
        }
        carrier.answer = Outcome.SENT;
        sender.run();
        assertThat(carrier.carried).hasSize(1);
    }

    @Test
    void mailsOfADeadNodeGoToAnotherAfterFiveMinutes() {
        add(1);
        sending.claim(0, 10, "dead", clock.instant().plus(SendMails.CLAIM));
        sender(carrier).run();
        assertThat(carrier.carried).isEmpty();
        clock.advance(Duration.ofMinutes(5));
        sender(carrier).run();
        assertThat(carrier.carried).hasSize(1);
        sending.finish(only().getId(), "dead", OutboxRepository.State.FAILED, clock.instant(), false);
        assertThat(only().getState()).isEqualTo("SENT");
    }

    @Test
    void aMailThatCannotBeReadDoesNotHoldUpOthers() {
        add(1);
        database.update(OUTBOX).set(OUTBOX.PAYLOAD, new byte[40]).execute();
        add(1);
        sender(carrier).run();
        assertThat(states()).containsOnly(entry("RETRY", 1), entry("SENT", 1));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void fourNodesAtOnceSendEachMailOnce() throws Exception {
        try {
            transaction.executeWithoutResult(status -> IntStream.rangeClosed(1, 4)
                    .forEach(petition -> outbox.add(
                            Collections.nCopies(50, outbox.seal(mail("race@example.org", 1_000_500L + petition))),
                            List.of())));
            Callable<Object> node = Executors.callable(sender(carrier)::run);
            Callable<Object> other = Executors.callable(sender(carrier)::run);
            Callable<Object> third = Executors.callable(sender(carrier)::run);
            Callable<Object> fourth = Executors.callable(sender(carrier)::run);
            Concurrently.run(List.of(node, other, third, fourth));
            assertThat(carrier.carried.stream().map(one -> one.letter().id()))
                    .hasSize(200)
                    .doesNotHaveDuplicates();
            assertThat(states()).containsOnly(entry("SENT", 200));
        } finally {
            database.deleteFrom(OUTBOX).where(OUTBOX.KIND.eq(KIND)).execute();
        }
    }
}
