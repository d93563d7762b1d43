package org.bastama.civic.responses;

import java.time.LocalDate;
import java.util.List;
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
        return of(start, List.of(term), country, calendar);
    }

    /** The same for a term and its extensions, each counted from the last day of what is before it. */
    public static DeadlineDates of(
            LocalDate start, List<Procedure.Term> terms, @Nullable String country, DueDates calendar) {
        var due = last(start, terms, 1, country, calendar);
        var twice = last(start, terms, 2, country, calendar);
        return new DeadlineDates(from(SOON, start, due, country, calendar), due, twice);
    }

    private static LocalDate last(
            LocalDate start, List<Procedure.Term> terms, int fold, @Nullable String country, DueDates calendar) {
        var day = start;
        for (var term : terms) {
            day = calendar.due(day, new Procedure.Term(fold * term.length(), term.unit()), country);
        }
        return day;
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
