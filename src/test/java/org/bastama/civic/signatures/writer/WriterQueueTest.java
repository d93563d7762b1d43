package org.bastama.civic.signatures.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bastama.civic.signatures.SignPetition;
import org.bastama.civic.signatures.SignatureLink;
import org.bastama.foundation.shared.PetitionNumber;
import org.junit.jupiter.api.Test;

class WriterQueueTest {

    private static final int ROOM = 5;
    private static final int BATCH = 3;
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Outcome DONE = new Outcome(SignatureLink.unknown(), true, null);

    private final WriterQueue queue = new WriterQueue(new WriterProperties(ROOM, BATCH, 1, AT_ONCE));

    @Test
    void whoeverComesToAFullQueueIsTurnedAwayAndTheOthersAreCarriedOut() {
        queue.open();
        var waiting =
                IntStream.range(0, ROOM).mapToObj(i -> queue.offer(confirm())).toList();
        assertThatThrownBy(() -> queue.offer(confirm())).isInstanceOf(SignPetition.Busy.class);
        assertThatThrownBy(() -> queue.put(confirm())).isInstanceOf(SignPetition.Busy.class);
        assertThat(drained()).hasSize(ROOM);
        assertThat(waiting).allSatisfy(one -> assertThat(one.await(AT_ONCE)).isEqualTo(DONE));
    }

    @Test
    void whatWaitsGoesInBatchesInItsOrder() {
        queue.open();
        var commands = IntStream.range(0, ROOM).mapToObj(i -> confirm()).toList();
        commands.forEach(queue::offer);
        queue.close();
        var batches = new ArrayList<List<Command>>();
        queue.drain(batch -> batches.add(batch.stream().map(Waiting::command).toList()));
        assertThat(batches)
                .containsExactly(List.copyOf(commands.subList(0, BATCH)), List.copyOf(commands.subList(BATCH, ROOM)));
    }

    @Test
    void aCommandThatItsCallerGaveUpIsNotCarriedOut() {
        queue.open();
        var given = queue.offer(confirm());
        assertThatThrownBy(() -> given.await(AT_ONCE)).isInstanceOf(SignPetition.Busy.class);
        queue.offer(confirm());
        assertThat(drained()).hasSize(1);
    }

    @Test
    void aClosedQueueTakesNothingAndCarriesOutWhatWaits() {
        queue.open();
        var before = queue.offer(confirm());
        queue.close();
        assertThatThrownBy(() -> queue.offer(confirm())).isInstanceOf(SignPetition.Busy.class);
        drained();
        assertThat(before.await(AT_ONCE)).isEqualTo(DONE);
    }

    @Test
    void theRestIsTurnedAwayWhenNobodyDrains() {
        queue.open();
        var left = queue.offer(confirm());
        queue.close();
        queue.turnAwayTheRest();
        assertThatThrownBy(() -> left.await(Duration.ofSeconds(1))).isInstanceOf(SignPetition.Busy.class);
    }

    private List<Waiting> drained() {
        queue.close();
        var all = new ArrayList<Waiting>();
        queue.drain(batch -> {
            batch.forEach(one -> one.answer(DONE));
            all.addAll(batch);
        });
        return all;
    }

    private static Command confirm() {
        return new Command.Confirm(SignatureToken.next(new PetitionNumber(1)));
    }
}
