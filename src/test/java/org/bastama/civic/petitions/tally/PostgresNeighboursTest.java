package org.bastama.civic.petitions.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.bastama.foundation.shared.DatabaseEngine;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two nodes on one PostgreSQL. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PostgresNeighboursTest extends ModuleTest {

    private static final long PATIENCE_SECONDS = 30;
    private static final PetitionNumber SEVEN = new PetitionNumber(7);
    private static final PetitionNumber EIGHT = new PetitionNumber(8);

    @Autowired
    DataSource database;

    @Autowired
    DatabaseEngine engine;

    @Autowired
    RecentTallies recent;

    @Autowired
    JdbcTemplate jdbc;

    private final List<PostgresNeighbours> nodes = new ArrayList<>();
    private Ears one;
    private Ears two;

    /** What a node hears. */
    private static class Ears extends LiveTallies {

        private static final PetitionNumber ANY = new PetitionNumber(Long.MAX_VALUE);
        private final BlockingQueue<PetitionNumber> heard = new LinkedBlockingQueue<>();

        Ears(RecentTallies recent) {
            super(recent);
        }

        @Override
        void changed(Collection<PetitionNumber> numbers) {
            heard.addAll(numbers);
        }

        @Override
        void allChanged() {
            heard.add(ANY);
        }

        PetitionNumber next() throws InterruptedException {
            return heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    @BeforeEach
    void twoNodes() throws InterruptedException {
        Assumptions.assumeTrue(engine == DatabaseEngine.POSTGRES);
        one = node();
        two = node();
    }

    @AfterEach
    void stop() {
        nodes.forEach(PostgresNeighbours::stop);
    }

    private Ears node() throws InterruptedException {
        var ears = new Ears(recent);
        var node = new PostgresNeighbours(database, ears);
        nodes.add(node);
        node.start();
        assertThat(ears.next()).as("listens, and may have missed something").isEqualTo(Ears.ANY);
        return ears;
    }

    @Test
    void oneTellsTheOtherAndNotItself() throws InterruptedException {
        nodes.getFirst().tell(List.of(SEVEN));
        assertThat(two.next()).isEqualTo(SEVEN);
        nodes.getLast().tell(List.of(EIGHT));
        assertThat(one.next()).isEqualTo(EIGHT);
        assertThat(one.heard).isEmpty();
        assertThat(two.heard).isEmpty();
    }

    @Test
    void soManyThatTheyDoNotFitAreAny() throws InterruptedException {
        var many = new ArrayList<PetitionNumber>();
        for (var i = 1_000_000_000L; i < 1_000_001_000L; i++) {
            many.add(new PetitionNumber(i));
        }
        nodes.getFirst().tell(many);
        assertThat(two.next()).isEqualTo(Ears.ANY);
    }

    @Test
    void aBrokenConnectionIsReplaced() throws InterruptedException {
        jdbc.queryForList(
                "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen bastama_tally%'");
        assertThat(one.next()).as("listens again").isEqualTo(Ears.ANY);
        assertThat(two.next()).as("listens again").isEqualTo(Ears.ANY);
        nodes.getFirst().tell(List.of(SEVEN));
        assertThat(two.next()).isEqualTo(SEVEN);
    }

    @Test
    void aNodeThatStopsGivesItsConnectionBackDeaf() {
        nodes.forEach(PostgresNeighbours::stop);
        assertThat(nodes).noneMatch(PostgresNeighbours::isRunning);
        assertThat(jdbc.queryForObject(
                        "select count(*) from pg_stat_activity where query like 'listen bastama_tally%'", Long.class))
                .isZero();
    }
}
