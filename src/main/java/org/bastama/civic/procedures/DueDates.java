package org.bastama.civic.procedures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Arithmetic of terms on the working-day calendar of a country. The day of the event is day 0. */
@Component
public class DueDates {

    /** A due date and how it was found: each day that counted or was left out, and why. */
    public record DueDate(LocalDate due, List<Day> days) {}

    /** One day of a calculation: its count from 1, or the reason it did not count (weekend, holiday, day_off). */
    public record Day(LocalDate date, @Nullable Integer count, @Nullable String leftOut) {}

    /** The last day of a term that starts on a date. */
    public LocalDate due(LocalDate start, Procedure.Term term, @Nullable String country) {
        throw new UnsupportedOperationException();
    }

    /** The same with every day explained. */
    public DueDate explain(LocalDate start, Procedure.Term term, @Nullable String country) {
        throw new UnsupportedOperationException();
    }

    /** Working days from one date (exclusive) to another (inclusive); negative when the second is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to, @Nullable String country) {
        throw new UnsupportedOperationException();
    }
}
