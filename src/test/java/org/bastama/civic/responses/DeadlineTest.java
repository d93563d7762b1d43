package org.bastama.civic.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.Standstill;
import org.bastama.civic.responses.Deadline.State;
import org.bastama.foundation.shared.PetitionNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final DeadlineDates DATES =
            new DeadlineDates(LocalDate.of(2026, 9, 16), LocalDate.of(2026, 9, 23), LocalDate.of(2026, 10, 14));

    @ParameterizedTest
    @CsvSource({
        "2026-09-02, RUNNING",
        "2026-09-15, RUNNING",
        "2026-09-16, DUE_SOON",
        "2026-09-23, DUE_SOON",
        "2026-09-24, OVERDUE",
        "2026-10-14, OVERDUE",
        "2026-10-15, LONG_OVERDUE"
    })
    void isAsUrgentAsTheDaySays(LocalDate today, State state) {
        assertThat(State.on(today, DATES, Standstill.NONE, null)).isEqualTo(state);
        assertThat(State.on(today, DATES, Standstill.NONE, Instant.EPOCH)).isEqualTo(State.STOPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-15, RUNNING",
        "2026-09-16, SUSPENDED",
        "2026-09-18, SUSPENDED",
        "2026-09-19, DUE_SOON",
        "2026-09-24, OVERDUE"
    })
    void isSuspendedFromTheFirstDayToTheLast(LocalDate today, State state) {
        var standstill = Standstill.of("2026-09-16/2026-09-18,2026-09-24/2026-09-30");
        assertThat(State.on(today, DATES, standstill, null)).isEqualTo(state);
        assertThat(State.on(today, DATES, standstill, Instant.EPOCH)).isEqualTo(State.STOPPED);
    }

    @Test
    void isKeptUntilTheLastMinuteOfItsLastDayInThePortalsZone() {
        assertThat(stopped("2026-09-23T18:59:59Z").stoppedLate()).isFalse();
        assertThat(stopped("2026-09-23T19:00:00Z").stoppedLate()).isTrue();
    }

    private static Deadline stopped(String at) {
        return new Deadline(
                new PetitionNumber(1),
                1,
                "akimat-semey",
                new Procedure.Term(15, Procedure.Unit.WORKING),
                null,
                LocalDate.of(2026, 9, 2),
                DATES.dueOn(),
                Instant.parse(at),
                State.STOPPED,
                List.of(),
                Standstill.NONE,
                1);
    }
}
