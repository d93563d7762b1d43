package org.bastama.civic.petitions.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.Concurrently;
import org.bastama.testing.ModuleTest;
import org.bastama.testing.PetitionRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

class TalliesTest extends ModuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 2);

    @Autowired
    Tallies tallies;

    @Autowired
    JdbcTemplate jdbc;

    private PetitionRows petitions;

    @BeforeEach
    void rows() {
        petitions = new PetitionRows(jdbc);
    }

    @Test
    void netIsConfirmedLessWithdrawnLessInvalidatedPlusPaper() {
        var number = petitions.open();
        tallies.add(List.of(
                new TallyChange(number, DAY, "750000000", 0, 20, 3, 2, 0),
                new TallyChange(number, DAY, "750000000", 1, 0, 0, 0, 7),
                new TallyChange(number, DAY.plusDays(1), "350000000", 0, 4, 0, 0, 0)));
        tallies.add(List.of(new TallyChange(number, DAY, "750000000", 0, 1, 0, 0, 0)));
        assertThat(tallies.count(number).orElseThrow().count()).isEqualTo(27);
        assertThat(tallies.byDay(number))
                .containsExactly(new Tallies.DayCount(DAY, 23), new Tallies.DayCount(DAY.plusDays(1), 4));
        assertThat(tallies.byLevel(number)).containsOnly(entry(0, 20L), entry(1, 7L));
    }

    @Test
    void smallCellsOfTerritoriesAreLeftOut() {
        var number = petitions.open();
        tallies.add(List.of(
                new TallyChange(number, DAY, "750000000", 0, 5, 0, 0, 0),
                new TallyChange(number, DAY, "350000000", 0, 4, 0, 0, 0),
                new TallyChange(number, DAY, "710000000", 0, 6, 2, 0, 0)));
        assertThat(tallies.byTerritory(number)).containsOnly(entry("750000000", 5L));
    }

    @Test
    void nobodyCountsBackwards() {
        assertThatThrownBy(() -> new TallyChange(new PetitionNumber(1), DAY, "750000000", 0, -1, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Batches of several writers at once: committed, so cleaned up by hand. */
    @Nested
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    class AtOnce {

        @Autowired
        TransactionOperations transactions;

        @AfterEach
        void clean() {
            petitions.deleteAll();
        }

        @Test
        void nothingIsLostAndNothingCountsTwice() throws Exception {
            var first = petitions.open();
            var second = petitions.open();
            List<Callable<Boolean>> batches = IntStream.range(0, 20)
                    .mapToObj(i ->
                            (Callable<Boolean>) () -> batch(i % 2 == 0 ? first : second, i % 2 == 0 ? second : first))
                    .toList();
            Concurrently.run(batches);
            for (var number : List.of(first, second)) {
                assertThat(tallies.count(number).orElseThrow().count()).isEqualTo(30);
                assertThat(tallies.byDay(number)).containsExactly(new Tallies.DayCount(DAY, 30));
                assertThat(tallies.byTerritory(number)).containsOnly(entry("350000000", 10L), entry("750000000", 20L));
            }
        }

        private boolean batch(PetitionNumber one, PetitionNumber other) {
            transactions.executeWithoutResult(status -> tallies.add(List.of(
                    new TallyChange(one, DAY, "750000000", 0, 3, 1, 0, 0),
                    new TallyChange(other, DAY, "350000000", 0, 1, 0, 0, 0))));
            return true;
        }
    }
}
