package org.bastama.civic.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bastama.civic.procedures.Procedure.Term;
import org.bastama.civic.procedures.Procedure.Unit;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden dates of the calendar of Kazakhstan 2024–2027: holidays, moved days, ends of years and months. */
class WorkingCalendarTest {

    private static final WorkingCalendar KZ = new WorkingCalendar(
            LoadProcedures.calendar().stream().collect(Collectors.toMap(CalendarDay::date, Function.identity())));
    private static final WorkingCalendar NONE = new WorkingCalendar(Map.of());

    @ParameterizedTest(name = "{0} + {1} {2} = {3}")
    @CsvSource(textBlock = """
                    # an ordinary week
                    2026-09-02,  1, WORKING, 2026-09-03
                    2026-09-02,  5, WORKING, 2026-09-09
                    2026-09-04,  1, WORKING, 2026-09-07
                    2026-09-05,  1, WORKING, 2026-09-07
                    2026-09-02,  0, WORKING, 2026-09-02
                    # Nauryz 2026: Sat 21, Sun 22, Mon 23, moved to Tue 24 and Wed 25
                    2026-03-20,  1, WORKING, 2026-03-26
                    2026-03-19,  2, WORKING, 2026-03-26
                    # Nauryz 2024: 21–23, 25 off; the other Monday works
                    2024-03-20,  1, WORKING, 2024-03-26
                    # 2024: Saturday 4 May works, 7–9 May are free
                    2024-05-03,  1, WORKING, 2024-05-04
                    2024-05-03,  3, WORKING, 2024-05-10
                    2024-04-30,  4, WORKING, 2024-05-06
                    # ends of years
                    2024-12-31,  1, WORKING, 2025-01-05
                    2024-12-31,  3, WORKING, 2025-01-08
                    2025-12-31,  1, WORKING, 2026-01-05
                    2026-12-31,  1, WORKING, 2027-01-05
                    2026-12-31,  2, WORKING, 2027-01-06
                    2026-12-15,  1, WORKING, 2026-12-17
                    2026-10-23,  1, WORKING, 2026-10-27
                    # terms of the presets
                    2026-09-02, 20, WORKING, 2026-09-30
                    2026-09-02, 40, WORKING, 2026-10-29
                    2026-09-02, 15, WORKING, 2026-09-23
                    # calendar days end where they end
                    2026-09-02, 90, CALENDAR, 2026-12-01
                    2026-12-22, 10, CALENDAR, 2027-01-01
                    2026-09-02,  3, CALENDAR, 2026-09-05
                    # months, the last day of a shorter month
                    2026-08-31,  6, MONTHS, 2027-02-28
                    2027-08-31,  6, MONTHS, 2028-02-29
                    2026-01-31,  1, MONTHS, 2026-02-28
                    2026-07-01,  6, MONTHS, 2027-01-01
                    2028-02-29, 12, MONTHS, 2029-02-28
                    """)
    void endsOn(LocalDate start, int length, Unit unit, LocalDate due) {
        var term = new Term(length, unit);
        assertThat(KZ.due(start, term)).isEqualTo(due);
        assertThat(KZ.explain(start, term).due()).isEqualTo(due);
    }

    @Test
    void explainsEveryDay() {
        var explained = KZ.explain(LocalDate.of(2026, 3, 19), new Term(2, Unit.WORKING));
        assertThat(explained.days())
                .extracting(d -> d.date().getDayOfMonth() + " " + (d.count() == null ? d.leftOut() : d.count()))
                .containsExactly("20 1", "21 holiday", "22 holiday", "23 holiday", "24 day_off", "25 day_off", "26 2");
        assertThat(explained.days().get(1).name().in(Language.KK)).isEqualTo("Наурыз мейрамы");
        assertThat(KZ.explain(LocalDate.of(2026, 9, 4), new Term(1, Unit.WORKING))
                        .days())
                .extracting(d -> String.valueOf(d.leftOut()))
                .containsExactly("weekend", "weekend", "null");
        assertThat(KZ.explain(LocalDate.of(2026, 9, 4), new Term(3, Unit.CALENDAR))
                        .days())
                .extracting(DueDates.Day::count)
                .containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-02, 2026-09-02,  0
            2026-09-02, 2026-09-03,  1
            2026-09-04, 2026-09-07,  1
            2026-09-07, 2026-09-04, -1
            2026-09-02, 2026-09-30, 20
            2024-05-03, 2024-05-10,  3
            2026-03-20, 2026-03-25,  0
            """)
    void countsWorkingDaysBetween(LocalDate from, LocalDate to, int count) {
        assertThat(KZ.daysBetween(from, to, Unit.WORKING)).isEqualTo(count);
    }

    @Test
    void withoutACalendarOnlyWeekendsAreLeftOut() {
        assertThat(NONE.due(LocalDate.of(2026, 3, 20), new Term(1, Unit.WORKING)))
                .isEqualTo("2026-03-23");
    }
}
