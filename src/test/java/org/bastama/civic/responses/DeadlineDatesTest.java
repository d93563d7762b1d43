package org.bastama.civic.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure.Term;
import org.bastama.civic.procedures.Procedure.Unit;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Counted by hand on the calendar of Kazakhstan for 2026. */
class DeadlineDatesTest extends ModuleTest {

    @Autowired
    DueDates dueDates;

    @ParameterizedTest
    @CsvSource({
        // 8 March moved to the 9th, Nauryz 21–23 March with two days moved: seven weekdays fewer than without holidays
        "2026-03-02, 20, 2026-03-27, 2026-04-03, 2026-05-04",
        // 1, 7, 9 (moved to the 11th) and 27 May
        "2026-05-01, 20, 2026-05-26, 2026-06-03, 2026-07-01",
        // no holiday near
        "2026-08-03, 15, 2026-08-17, 2026-08-24, 2026-09-14"
    })
    void workingDaysLeaveOutTheHolidaysOfKazakhstan(
            LocalDate start, int length, LocalDate soon, LocalDate due, LocalDate twice) {
        assertThat(DeadlineDates.of(start, new Term(length, Unit.WORKING), "KZ", dueDates))
                .isEqualTo(new DeadlineDates(soon, due, twice));
    }

    @Test
    void withoutACountryOnlyWeekendsAreLeftOut() {
        assertThat(DeadlineDates.of(LocalDate.of(2026, 3, 2), new Term(20, Unit.WORKING), null, dueDates)
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    void monthsEndOnTheirDayAndAreDueSoonFiveWorkingDaysBefore() {
        assertThat(DeadlineDates.of(LocalDate.of(2026, 1, 31), new Term(1, Unit.MONTHS), null, dueDates))
                .isEqualTo(new DeadlineDates(
                        LocalDate.of(2026, 2, 20), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31)));
    }

    @Test
    void aShortTermIsDueSoonFromItsStart() {
        var start = LocalDate.of(2026, 9, 2);
        assertThat(DeadlineDates.of(start, new Term(3, Unit.WORKING), "KZ", dueDates)
                        .soonOn())
                .isEqualTo(start);
    }
}
