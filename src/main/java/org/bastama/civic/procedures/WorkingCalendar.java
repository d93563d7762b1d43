package org.bastama.civic.procedures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.bastama.civic.procedures.DueDates.Day;
import org.bastama.civic.procedures.DueDates.DueDate;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The working days of a country: Monday to Friday, but for the days that its calendar names.
 *
 * <p>A term in working days ends on the day with the last count. A term in calendar days or months ends on its day even
 * when nobody works then; a month too short ends it on the month's last day (31 January and one month: 28 February).
 *
 * @param standstill days that do not count in any unit; a term in calendar days or months ends as many days later
 */
record WorkingCalendar(Map<LocalDate, CalendarDay> days, Standstill standstill) {

    static final String SUSPENDED = "suspended";

    WorkingCalendar {
        days = Map.copyOf(days);
    }

    WorkingCalendar(Map<LocalDate, CalendarDay> days) {
        this(days, Standstill.NONE);
    }

    /** The same for a term that stood still. */
    WorkingCalendar with(Standstill other) {
        return other.isEmpty() ? this : new WorkingCalendar(days, other);
    }

    LocalDate due(LocalDate start, Procedure.Term term) {
        return switch (term.unit()) {
            case CALENDAR -> afterStandstill(start, start.plusDays(term.length()));
            case MONTHS -> afterStandstill(start, start.plusMonths(term.length()));
            case WORKING -> afterWorkingDays(start, term.length());
        };
    }

    DueDate explain(LocalDate start, Procedure.Term term) {
        var due = due(start, term);
        var explained = new ArrayList<Day>();
        var count = 0;
        for (var date = start.plusDays(1); !date.isAfter(due); date = date.plusDays(1)) {
            var leftOut = leftOut(date, term.unit());
            count += leftOut == null ? 1 : 0;
            explained.add(new Day(date, leftOut == null ? count : null, leftOut, name(date)));
        }
        return new DueDate(due, explained);
    }

    /** Days that count from one date (exclusive) to another (inclusive); terms in months count days. */
    int daysBetween(LocalDate from, LocalDate to, Procedure.Unit unit) {
        if (to.isBefore(from)) {
            return -daysBetween(to, from, unit);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(date -> leftOut(date, unit) == null)
                .count();
    }

    private @Nullable String leftOut(LocalDate date, Procedure.Unit unit) {
        if (standstill.on(date).isPresent()) {
            return SUSPENDED;
        }
        return unit == Procedure.Unit.WORKING ? leftOut(date) : null;
    }

    /** Why nobody works that day; null on a working day. */
    @Nullable
    String leftOut(LocalDate date) {
        var day = days.get(date);
        if (day != null) {
            return day.kind() == CalendarDay.Kind.WORKING ? null : day.kind().code();
        }
        var weekday = date.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY ? "weekend" : null;
    }

    /** Of a day that was suspended the calendar's name would say a reason that was not the one. */
    private LocalizedText name(LocalDate date) {
        var day = days.get(date);
        return day == null || standstill.on(date).isPresent() ? LocalizedText.empty() : day.names();
    }

    private LocalDate afterWorkingDays(LocalDate start, int length) {
        var date = start;
        for (var left = length; left > 0; left -= leftOut(date, Procedure.Unit.WORKING) == null ? 1 : 0) {
            date = date.plusDays(1);
        }
        return date;
    }

    /** A day later for each day after the start that is left out, those on which it then still runs among them. */
    private LocalDate afterStandstill(LocalDate start, LocalDate end) {
        var last = end;
        for (var span : standstill.spans()) {
            last = span.from().isAfter(last) ? last : last.plusDays(span.daysAfter(start));
        }
        return last;
    }
}
