package org.bastama.civic.signatures.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.signatures.SignatureLink.State;
import org.bastama.civic.signatures.SigningTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Commands of one batch are carried out in their order and see each other, though nothing is written between them. */
class BatchWriterTest extends SigningTest {

    @Autowired
    BatchWriter writer;

    @Test
    void commandsOfOneBatchSeeEachOther() {
        var number = petitions.open();
        var email = mailbox();
        var dana = signed(number, "Дана Ахметова", email);
        var erlan = signed(number, "Ерлан Ахметов", email);
        var saule = signed(number, "Сәуле Ахметова", email);
        var outcomes =
                write(confirm(dana), confirm(dana), confirm(erlan), confirm(saule), withdraw(dana), confirm(dana));
        assertThat(outcomes)
                .extracting(outcome -> outcome.link().state())
                .containsExactly(
                        State.CONFIRMED,
                        State.CONFIRMED,
                        State.CONFIRMED,
                        State.REFUSED,
                        State.WITHDRAWN,
                        State.WITHDRAWN);
        assertThat(outcomes)
                .extracting(outcome -> outcome.changed())
                .containsExactly(true, false, true, false, true, false);
        assertThat(tally(number)).isEqualTo(1);
    }

    private List<Outcome> write(Command... commands) {
        var waiting = Stream.of(commands).map(Waiting::new).toList();
        writer.write(waiting);
        return waiting.stream().map(one -> one.await(Duration.ofSeconds(1))).toList();
    }

    private static Command confirm(String token) {
        return new Command.Confirm(SignatureToken.parse(token).orElseThrow());
    }

    private static Command withdraw(String token) {
        return new Command.Withdraw(SignatureToken.parse(token).orElseThrow());
    }
}
