package org.bastama.civic.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bastama.civic.procedures.Procedure.Term;
import org.bastama.civic.procedures.Procedure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms that stood still, counted by hand on the calendar of Kazakhstan for 2026 (calendar-kz.csv). */
class StandstillTest {

    private static final WorkingCalendar KZ = new WorkingCalendar(
            LoadProcedures.calendar().stream().collect(Collectors.toMap(CalendarDay::date, Function.identity())));

    @ParameterizedTest(name = "{0} + {1} {2}, still on {3} = {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    # no holiday near: five working days later than the 23rd
                    2026-09-02 | 15 | WORKING  | 2026-09-07/2026-09-11                       | 2026-09-30
                    # a weekend moves nothing, nor does a suspension without a day
                    2026-09-02 | 15 | WORKING  | 2026-09-05/2026-09-06                       | 2026-09-23
                    2026-09-02 | 15 | WORKING  | 2026-09-07/2026-09-06                       | 2026-09-23
                    # on the last day, which then is the first working day after it
                    2026-09-02 | 15 | WORKING  | 2026-09-23/2026-09-25                       | 2026-09-28
                    # after the last day
                    2026-09-02 | 15 | WORKING  | 2026-09-24/2026-09-25                       | 2026-09-23
                    # over Nauryz, 21–25 March: only the 18th to the 20th are lost, 30 March becomes 2 April
                    2026-03-11 | 10 | WORKING  | 2026-03-18/2026-03-24                       | 2026-04-02
                    # before Republic Day, moved to Monday 26 October: 27 October becomes the 29th
                    2026-10-12 | 10 | WORKING  | 2026-10-22/2026-10-23                       | 2026-10-29
                    # twice; the second is reached only because of the first
                    2026-09-02 | 15 | WORKING  | 2026-09-07/2026-09-11,2026-09-28/2026-09-29 | 2026-10-02
                    # every day counts
                    2026-09-02 | 10 | CALENDAR | 2026-09-10/2026-09-14                       | 2026-09-17
                    2026-09-02 | 10 | CALENDAR | 2026-09-04/2026-09-05,2026-09-13/2026-09-14 | 2026-09-16
                    2026-09-02 | 10 | CALENDAR | 2026-09-13/2026-09-14                       | 2026-09-12
                    # months, as many days later
                    2026-08-31 |  6 | MONTHS   | 2026-12-01/2026-12-10                       | 2027-03-10
                    # what was before the start is none of its business
                    2026-09-02 | 10 | CALENDAR | 2026-09-01/2026-09-03                       | 2026-09-13
                    """)
    void noDayOfItCounts(LocalDate start, int length, Unit unit, String standstill, LocalDate due) {
        var calendar = KZ.with(Standstill.of(standstill));
        var term = new Term(length, unit);
        assertThat(calendar.due(start, term)).isEqualTo(due);
        assertThat(calendar.explain(start, term).due()).isEqualTo(due);
        assertThat(calendar.explain(start, term).days())
                .filteredOn(day -> unit != Unit.MONTHS && day.count() != null)
                .hasSize(unit == Unit.MONTHS ? 0 : length);
    }

    @Test
    void itsDaysAreToldAsSuspendedThoughTheyAreHolidaysToo() {
        var explained = KZ.with(Standstill.of("2026-03-18/2026-03-24"))
                .explain(LocalDate.of(2026, 3, 11), new Term(10, Unit.WORKING));
        assertThat(explained.stoodStill()).isTrue();
        assertThat(explained.days())
                .filteredOn(day -> "suspended".equals(day.leftOut()))
                .extracting(DueDates.Day::date)
                .containsExactlyElementsOf(LocalDate.of(2026, 3, 18)
                        .datesUntil(LocalDate.of(2026, 3, 25))
                        .toList());
        assertThat(explained.days())
                .filteredOn(day -> day.date().equals(LocalDate.of(2026, 3, 23)))
                .allMatch(day -> day.name().isEmpty());
        assertThat(explained.days())
                .filteredOn(day -> day.date().equals(LocalDate.of(2026, 3, 25)))
                .extracting(DueDates.Day::leftOut)
                .containsExactly("day_off");
    }

    @Test
    void daysThatAreLeftDoNotCountIt() {
        var calendar = KZ.with(Standstill.of("2026-09-07/2026-09-11"));
        var from = LocalDate.of(2026, 9, 8);
        var to = LocalDate.of(2026, 9, 30);
        assertThat(calendar.daysBetween(from, to, Unit.WORKING)).isEqualTo(13);
        assertThat(calendar.daysBetween(from, to, Unit.CALENDAR)).isEqualTo(19);
        assertThat(calendar.daysBetween(to, from, Unit.CALENDAR)).isEqualTo(-19);
    }

    @Test
    void isKeptAsIntervals() {
        var first = new Standstill.Span(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 11));
        var second = new Standstill.Span(LocalDate.of(2026, 9, 21), LocalDate.of(2026, 9, 25));
        var standstill = Standstill.NONE.and(first).and(second);
        assertThat(standstill.code()).isEqualTo("2026-09-07/2026-09-11,2026-09-21/2026-09-25");
        assertThat(Standstill.of(standstill.code())).isEqualTo(standstill);
        assertThat(Standstill.of("")).isEqualTo(Standstill.NONE);
        assertThat(standstill.until(LocalDate.of(2026, 9, 20)).spans())
                .isEqualTo(List.of(first, new Standstill.Span(second.from(), LocalDate.of(2026, 9, 20))));
        assertThat(standstill.on(LocalDate.of(2026, 9, 11))).contains(first);
        assertThat(standstill.on(LocalDate.of(2026, 9, 12))).isEmpty();
    }
}
