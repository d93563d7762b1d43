package org.bastama.civic.procedures;

import java.time.LocalDate;
import java.util.List;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Arithmetic of terms on the working-day calendar of a country. The day of the event is day 0. */
@Component
public class DueDates {

    /** A due date and how it was found: each day that counted or was left out, and why. */
    public record DueDate(LocalDate due, List<Day> days) {

        /** Whether some of the days were suspended. */
        public boolean stoodStill() {
            return days.stream().anyMatch(day -> WorkingCalendar.SUSPENDED.equals(day.leftOut()));
        }
    }

    /**
     * One day of a calculation: its count from 1, or the reason it did not count ({@code weekend}, {@code holiday},
     * {@code day_off}, or {@code suspended}); with the calendar's name for the day, if it has one.
     */
    public record Day(
            LocalDate date,
            @Nullable Integer count,
            @Nullable String leftOut,
            LocalizedText name) {}

    private final CalendarQueries calendars;

    DueDates(CalendarQueries calendars) {
        this.calendars = calendars;
    }

    /** The last day of a term that starts on a date. */
    public LocalDate due(LocalDate start, Procedure.Term term, @Nullable String country) {
        return due(start, term, country, Standstill.NONE);
    }

    /** The same for a term that stood still on some days. */
    public LocalDate due(LocalDate start, Procedure.Term term, @Nullable String country, Standstill standstill) {
        return calendars.of(country).with(standstill).due(start, term);
    }

    /** The same with every day explained. */
    public DueDate explain(LocalDate start, Procedure.Term term, @Nullable String country) {
        return explain(start, term, country, Standstill.NONE);
    }

    /** The same for a term that stood still on some days. */
    public DueDate explain(LocalDate start, Procedure.Term term, @Nullable String country, Standstill standstill) {
        return calendars.of(country).with(standstill).explain(start, term);
    }

    /** Working days from one date (exclusive) to another (inclusive); negative when the second is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to, @Nullable String country) {
        return daysBetween(from, to, Procedure.Unit.WORKING, country, Standstill.NONE);
    }

    /** The same in the unit of a term that stood still on some days; of terms in months, days. */
    public int daysBetween(
            LocalDate from, LocalDate to, Procedure.Unit unit, @Nullable String country, Standstill standstill) {
        return calendars.of(country).with(standstill).daysBetween(from, to, unit);
    }
}
