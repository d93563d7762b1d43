package org.bastama.civic.petitions.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.ModuleTest;
import org.bastama.testing.PetitionRows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A million signatures of one country are not a European initiative: seven must reach minimums of their own. */
class ChildMinimumsTest extends ModuleTest {

    @Autowired
    SettleTally settle;

    @Autowired
    Tallies tallies;

    @Autowired
    PetitionQueries queries;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void minimumsInSevenChildrenAreNeededBesideTheTotal() {
        var number = new PetitionRows(jdbc).open();
        jdbc.update(
                "update petitions.petition set procedure_code = 'eu-citizens-initiative', procedure_version = 1"
                        + " where number = ?",
                number.value());
        jdbc.update(
                "insert into petitions.threshold (petition, ordinal, required, triggers, hand_over)"
                        + " values (?, 1, 1000000, 'consideration', 'at_closing')",
                number.value());
        sign(number, Map.of("DE", 1_000_000L, "MT", 4_320L, "LU", 4_320L, "CY", 4_320L, "EE", 5_040L, "SI", 6_480L));
        assertThat(reached(number)).isFalse();
        sign(number, Map.of("LV", 6_479L));
        assertThat(reached(number)).isFalse();
        sign(number, Map.of("LV", 1L));
        assertThat(reached(number)).isTrue();
    }

    private boolean reached(PetitionNumber number) {
        return queries.find(number).orElseThrow().thresholds().getFirst().reachedAt() != null;
    }

    private void sign(PetitionNumber number, Map<String, Long> counts) {
        tallies.add(counts.entrySet().stream()
                .map(e -> new TallyChange(number, LocalDate.of(2026, 9, 2), e.getKey(), 3, e.getValue(), 0, 0, 0))
                .toList());
        settle.within(number);
        assertThat(List.copyOf(counts.keySet())).isNotEmpty();
    }
}
