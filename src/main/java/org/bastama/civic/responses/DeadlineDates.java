package org.bastama.civic.responses;

import java.time.LocalDate;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * The days that matter in a term: from when it is due soon, its last day, and the last day before it is long overdue.
 */
public record DeadlineDates(LocalDate soonOn, LocalDate dueOn, LocalDate longOn) {

    private static final int SOON = 5;

    /** Due soon: at most 5 working days left; long overdue: after twice the period (DOMAIN §6). */
    public static DeadlineDates of(LocalDate start, Procedure.Term term, @Nullable String country, DueDates calendar) {
        var due = calendar.due(start, term, country);
        var twice = calendar.due(start, new Procedure.Term(2 * term.length(), term.unit()), country);
        return new DeadlineDates(from(SOON, start, due, country, calendar), due, twice);
    }

    /** The first day of a term from which at most so many working days are left. */
    public static LocalDate from(
            int left, LocalDate start, LocalDate due, @Nullable String country, DueDates calendar) {
        var day = due;
        while (day.isAfter(start) && calendar.workingDaysBetween(day.minusDays(1), due, country) <= left) {
            day = day.minusDays(1);
        }
        return day;
    }
}
