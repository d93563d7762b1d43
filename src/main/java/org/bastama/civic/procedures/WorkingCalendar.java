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
 */
record WorkingCalendar(Map<LocalDate, CalendarDay> days) {

    WorkingCalendar {
        days = Map.copyOf(days);
    }

    LocalDate due(LocalDate start, Procedure.Term term) {
        return switch (term.unit()) {
            case CALENDAR -> start.plusDays(term.length());
            case MONTHS -> start.plusMonths(term.length());
            case WORKING -> afterWorkingDays(start, term.length());
        };
    }

    DueDate explain(LocalDate start, Procedure.Term term) {
        var due = due(start, term);
        var explained = new ArrayList<Day>();
        var count = 0;
        for (var date = start.plusDays(1); !date.isAfter(due); date = date.plusDays(1)) {
            var leftOut = term.unit() == Procedure.Unit.WORKING ? leftOut(date) : null;
            count += leftOut == null ? 1 : 0;
            explained.add(new Day(date, leftOut == null ? count : null, leftOut, name(date)));
        }
        return new DueDate(due, explained);
    }

    int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(date -> leftOut(date) == null)
                .count();
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

    private LocalizedText name(LocalDate date) {
        var day = days.get(date);
        return day == null ? LocalizedText.empty() : day.names();
    }

    private LocalDate afterWorkingDays(LocalDate start, int length) {
        var date = start;
        for (var left = length; left > 0; left -= leftOut(date) == null ? 1 : 0) {
            date = date.plusDays(1);
        }
        return date;
    }
}
