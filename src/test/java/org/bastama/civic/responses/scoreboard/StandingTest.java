package org.bastama.civic.responses.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bastama.civic.responses.scoreboard.Standing.Ending;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-23, 2026-09-23, NONE, , WAITING, ",
        "2026-09-24, 2026-09-23, NONE, , OVERDUE, 2026-09-24",
        "2026-12-31, , NONE, , WAITING_WITHOUT_TERM, ",
        "2026-10-01, 2026-09-23, ANSWERED, 2026-09-23, IN_TIME, 2026-09-23",
        "2026-10-01, 2026-09-23, ANSWERED, 2026-09-10, IN_TIME, 2026-09-10",
        "2026-10-01, 2026-09-23, ANSWERED, 2026-09-30, LATE, 2026-09-24",
        "2026-10-01, , ANSWERED, 2026-09-30, ANSWERED_WITHOUT_TERM, ",
        "2026-10-01, 2026-09-23, PASSED_ON, 2026-09-04, PASSED_ON, ",
        "2026-10-01, 2026-09-23, TAKEN_DOWN, 2026-09-30, TAKEN_DOWN, ",
    })
    void howACaseStands(
            LocalDate day,
            @Nullable LocalDate due,
            Ending ending,
            @Nullable LocalDate ended,
            Standing standing,
            @Nullable LocalDate judged) {
        assertThat(Standing.on(day, due, ending, ended)).isEqualTo(standing);
        assertThat(standing.judgedOn(due, ended)).isEqualTo(judged);
    }

    @Test
    void onlyWhatWaitsMayChange() {
        assertThat(Standing.values())
                .filteredOn(standing -> !standing.isSettled())
                .containsExactly(Standing.WAITING, Standing.WAITING_WITHOUT_TERM, Standing.OVERDUE);
    }
}
