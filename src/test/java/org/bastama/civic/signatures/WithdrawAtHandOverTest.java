package org.bastama.civic.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.civic.petitions.tally.Thresholds;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.Concurrently;
import org.bastama.testing.Meanwhile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** At whatever moment somebody withdraws: what the authority got is what stands in the rows. */
class WithdrawAtHandOverTest extends SigningTest {

    private static final int SIGNERS = 6;

    @Autowired
    Thresholds thresholds;

    @Autowired
    PetitionSteps steps;

    @Autowired
    PetitionQueries queries;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Meanwhile meanwhile;

    private PetitionNumber number;
    private List<String> tokens = List.of();

    @BeforeEach
    void aPetitionThatHasJustEnough() {
        number = petitions.open();
        tokens = IntStream.range(0, SIGNERS)
                .mapToObj(i -> confirmed(number, "Дана Ахметова", mailbox()))
                .toList();
        jdbc.update(
                "update petitions.petition set procedure_code = 'open-platform', procedure_version = 1 where number = ?",
                number.value());
        jdbc.update(
                "insert into petitions.threshold (petition, ordinal, required, triggers, hand_over)"
                        + " values (?, 1, ?, 'response', 'when_reached')",
                number.value(),
                SIGNERS);
    }

    @AfterEach
    void clean() {
        meanwhile.never();
        for (var table : List.of("deadline", "hand_over", "response", "draft")) {
            jdbc.update("delete from responses." + table + " where petition > 1000000");
        }
    }

    @Test
    void aWithdrawalOvertakenByTheHandOverIsRefused() {
        meanwhile.before(
                WithdrawAtHandOverTest::countsSomething, () -> settling().join());
        assertThatThrownBy(() -> withdrawSignature.withdraw(tokens.getFirst()))
                .isInstanceOf(Rejection.class)
                .hasMessage("signatures.handed-over");
        assertThat(isHandedOver()).isTrue();
        assertThat(tally(number)).isEqualTo(SIGNERS);
        assertThat(signatures(number, "withdrawn")).isEmpty();
    }

    @Test
    void aHandOverWaitsForAWithdrawalThatIsCounted() {
        var settling = new ArrayList<CompletableFuture<Void>>();
        meanwhile.after(WithdrawAtHandOverTest::countsTheTotal, () -> {
            settling.add(settling());
            waitAsLongAsItMightTake(settling.getFirst());
        });
        withdrawSignature.withdraw(tokens.getFirst());
        settling.getFirst().join();
        assertThat(tally(number)).isEqualTo(SIGNERS - 1);
        assertThat(isHandedOver()).isFalse();
    }

    @RepeatedTest(5)
    void whatWasHandedOverIsWhatStandsInTheRows() throws Exception {
        var actions = new ArrayList<Callable<Boolean>>();
        tokens.subList(0, 3).forEach(token -> actions.add(() -> withdraws(token)));
        for (var i = 0; i < 4; i++) {
            actions.add(i, () -> {
                settle();
                return false;
            });
        }
        var withdrawn = Concurrently.run(actions).stream().filter(done -> done).count();
        assertThat(tally(number)).isEqualTo(SIGNERS - withdrawn);
        assertThat(isHandedOver()).isEqualTo(withdrawn == 0);
    }

    private boolean withdraws(String token) {
        try {
            withdrawSignature.withdraw(token);
            return true;
        } catch (Rejection handedOver) {
            return false;
        }
    }

    private CompletableFuture<Void> settling() {
        return CompletableFuture.runAsync(this::settle, Thread::startVirtualThread);
    }

    private void settle() {
        transactions.executeWithoutResult(status -> thresholds.settle(steps.lock(number), clock.instant()));
    }

    /** Half a second, when it is held up as it should be; without the lock it is over long before. */
    private static void waitAsLongAsItMightTake(CompletableFuture<Void> settling) {
        try {
            settling.get(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException heldUp) {
            // as it should be
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isHandedOver() {
        return queries.find(number).orElseThrow().moments().handedOverAt() != null;
    }

    private static boolean countsSomething(String sql) {
        return sql.contains("petitions.tally") && !sql.startsWith("select");
    }

    private static boolean countsTheTotal(String sql) {
        return sql.contains("petitions.tally_total") && !sql.startsWith("select");
    }
}
