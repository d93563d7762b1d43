package org.bastama.civic.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.bastama.civic.signatures.SignatureLink.State;
import org.bastama.civic.signatures.writer.Command;
import org.bastama.civic.signatures.writer.SignatureWriter;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.Concurrently;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many commands at once, in whatever batches they meet. */
class BatchTest extends SigningTest {

    @Autowired
    SignatureWriter writer;

    @Test
    void aCommandThatCannotBeWrittenKeepsNobodyElseBack() throws Exception {
        var number = petitions.open();
        sign(number, "Дана Ахметова", mailbox());
        var victim = signatures(number, "pending").getFirst();
        var tokens = IntStream.range(0, 19)
                .mapToObj(i -> signed(number, "Дана Ахметова", mailbox()))
                .toList();
        var actions = new ArrayList<Callable<Boolean>>();
        tokens.forEach(
                token -> actions.add(() -> confirmSignature.confirm(token).state() == State.CONFIRMED));
        actions.add(5, () -> {
            assertThatThrownBy(() -> writer.submit(tooLong(number, victim))).isInstanceOf(Rejection.class);
            return true;
        });
        assertThat(Concurrently.run(actions)).hasSize(20).containsOnly(true);
        assertThat(tally(number)).isEqualTo(19);
        assertThat(signatures(number, "pending")).containsExactly(victim);
    }

    @Test
    void manyPetitionsInOneBatchAreTalliedEachForItself() throws Exception {
        var numbers = IntStream.range(0, 10).mapToObj(i -> petitions.open()).toList();
        var tokens = numbers.stream()
                .flatMap(number -> IntStream.range(0, 3).mapToObj(i -> signed(number, "Дана Ахметова", mailbox())))
                .toList();
        Concurrently.run(tokens.stream()
                .map(token -> (Callable<SignatureLink>) () -> confirmSignature.confirm(token))
                .toList());
        assertThat(numbers).allSatisfy(number -> assertThat(tally(number)).isEqualTo(3));
    }

    private static Command tooLong(PetitionNumber number, UUID signature) {
        return new Command.Invalidate(
                number,
                signature,
                InvalidationReason.AUTOMATED.code(),
                LocalizedText.of(Language.EN, "x".repeat(3_000)),
                MODERATOR);
    }
}
