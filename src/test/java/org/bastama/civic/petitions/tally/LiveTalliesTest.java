package org.bastama.civic.petitions.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.petitions.PetitionCount;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.ModuleTest;
import org.bastama.testing.PetitionRows;
import org.bastama.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class LiveTalliesTest extends ModuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 2);

    @Autowired
    Tallies tallies;

    @Autowired
    RecentTallies recent;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Statements statements;

    private LiveTallies live;
    private PetitionNumber number;
    private final List<Long> told = new ArrayList<>();

    @BeforeEach
    void watched() {
        live = new LiveTallies(recent);
        number = new PetitionRows(jdbc).open();
    }

    @Test
    void whatChangedIsToldOnceARound() {
        live.watch(number, this::note);
        sign();
        live.changed(List.of(number));
        sign();
        live.changed(List.of(number));
        assertThat(told).isEmpty();
        live.round();
        assertThat(told).containsExactly(2L);
        live.round();
        assertThat(told).containsExactly(2L);
    }

    @Test
    void whereNothingChangedNothingIsRead() {
        live.watch(number, this::note);
        live.changed(List.of(new PetitionNumber(number.value() + 1)));
        assertThat(statements.during(live::round)).isEmpty();
    }

    @Test
    void whatIsNeverToldIsSeenWithinFiveRounds() {
        live.watch(number, this::note);
        sign();
        for (var i = 0; i < 5; i++) {
            live.round();
        }
        assertThat(told).containsExactly(1L);
    }

    @Test
    void whoeverLeavesIsToldNothingAndTheOthersAre() {
        var others = new ArrayList<Long>();
        var leave = live.watch(number, this::note);
        live.watch(number, count -> {
            throw new IllegalStateException("this page is gone");
        });
        live.watch(number, count -> others.add(count.count()));
        leave.run();
        sign();
        live.allChanged();
        live.round();
        assertThat(told).isEmpty();
        assertThat(others).containsExactly(1L);
    }

    @Test
    void whatIsReadIsThereForEverybody() {
        live.watch(number, this::note);
        sign();
        live.allChanged();
        live.round();
        assertThat(recent.of(number).orElseThrow().count()).isEqualTo(1);
    }

    private void note(PetitionCount count) {
        told.add(count.count());
    }

    private void sign() {
        tallies.add(List.of(new TallyChange(number, DAY, "750000000", 0, 1, 0, 0, 0)));
    }
}
