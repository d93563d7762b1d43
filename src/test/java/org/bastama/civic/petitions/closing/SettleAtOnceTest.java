package org.bastama.civic.petitions.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.petitions.tally.SettleTally;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.petitions.tally.TallyChange;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.Concurrently;
import org.bastama.testing.ModuleTest;
import org.bastama.testing.PetitionRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Many nodes and batches settle one petition at the same moment: each fact happens once. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SettleAtOnceTest extends ModuleTest {

    @Autowired
    SettleTally settle;

    @Autowired
    ClosePetition close;

    @Autowired
    CloseCollections closeCollections;

    @Autowired
    Tallies tallies;

    @Autowired
    PetitionQueries queries;

    @Autowired
    Signables signables;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcTemplate jdbc;

    private PetitionRows rows;
    private PetitionNumber number;

    @BeforeEach
    void anOpenPetition() {
        rows = new PetitionRows(jdbc);
        number = rows.open();
        jdbc.update(
                "update petitions.petition set procedure_code = 'open-platform', procedure_version = 1 where number = ?",
                number.value());
        jdbc.update(
                "insert into petitions.threshold (petition, ordinal, required, triggers, hand_over)"
                        + " values (?, 1, 300, 'response', 'when_reached')",
                number.value());
    }

    @AfterEach
    void clean() {
        for (var table : List.of("deadline", "hand_over", "response", "draft")) {
            jdbc.update("delete from responses." + table + " where petition > 1000000");
        }
        jdbc.update("delete from mailbox.outbox where petition > 1000000");
        rows.deleteAll();
    }

    @RepeatedTest(3)
    void aThresholdIsReachedAndHandedOverOnce() throws Exception {
        List<Callable<Boolean>> batches = Collections.nCopies(30, this::tenSignAndSettle);
        Concurrently.run(batches);
        var petition = queries.find(number).orElseThrow();
        assertThat(petition.thresholds().getFirst().handedOverAt()).isNotNull();
        assertThat(kinds()).containsOnlyOnce("threshold_reached", "handed_over");
        assertThat(tallies.count(number).orElseThrow().count()).isEqualTo(300);
    }

    @Test
    void closingAtOnceClosesOnce() throws Exception {
        tenSignAndSettle();
        clock.set(queries.find(number).orElseThrow().moments().closesAt().plusSeconds(86_400));
        List<Callable<Boolean>> closings = Collections.nCopies(20, () -> {
            close.close(number);
            return true;
        });
        Concurrently.run(closings);
        assertThat(queries.find(number).orElseThrow().state()).isEqualTo(PetitionState.CLOSED_BELOW);
        assertThat(kinds()).containsOnlyOnce("closed_below");
        closeCollections.run();
        assertThat(kinds()).containsOnlyOnce("closed_below");
    }

    @Test
    void signingSeesANewStateAsSoonAsItIsCommitted() {
        assertThat(signables.find(number).orElseThrow().state()).isEqualTo(PetitionState.OPEN);
        clock.set(queries.find(number).orElseThrow().moments().closesAt().plusSeconds(86_400));
        close.close(number);
        assertThat(signables.find(number).orElseThrow().state()).isEqualTo(PetitionState.CLOSED_BELOW);
    }

    private boolean tenSignAndSettle() {
        var change = new TallyChange(number, Formats.day(clock.instant()), "101000000", 0, 10, 0, 0, 0);
        transactions.executeWithoutResult(status -> tallies.add(List.of(change)));
        settle.after(List.of(number));
        return true;
    }

    private List<String> kinds() {
        return queries.timeline(number).stream().map(TimelineEntry::kind).toList();
    }
}
