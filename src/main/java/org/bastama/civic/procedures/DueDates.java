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
    public record DueDate(LocalDate due, List<Day> days) {}

    /**
     * One day of a calculation: its count from 1, or the reason it did not count ({@code weekend}, {@code holiday},
     * {@code day_off}); with the calendar's name for the day, if it has one.
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
        return calendars.of(country).due(start, term);
    }

    /** The same with every day explained. */
    public DueDate explain(LocalDate start, Procedure.Term term, @Nullable String country) {
        return calendars.of(country).explain(start, term);
    }

    /** Working days from one date (exclusive) to another (inclusive); negative when the second is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to, @Nullable String country) {
        return calendars.of(country).workingDaysBetween(from, to);
    }
}
