package org.bastama.civic.responses;

import java.time.LocalDate;
import java.util.List;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.Standstill;
import org.jspecify.annotations.Nullable;

/**
 * The days that matter in a term: from when it is due soon, its last day, and the last day before it is long overdue.
 */
public record DeadlineDates(LocalDate soonOn, LocalDate dueOn, LocalDate longOn) {

    private static final int SOON = 5;

    /** Due soon: at most 5 working days left; long overdue: after twice the period (DOMAIN §6). */
    public static DeadlineDates of(LocalDate start, Procedure.Term term, @Nullable String country, DueDates calendar) {
        return of(start, List.of(term), country, Standstill.NONE, calendar);
    }

    /** The same for a term and its extensions, each counted from the last day of what is before it. */
    public static DeadlineDates of(
            LocalDate start,
            List<Procedure.Term> terms,
            @Nullable String country,
            Standstill standstill,
            DueDates calendar) {
        var due = last(start, terms, 1, country, standstill, calendar);
        var twice = last(start, terms, 2, country, standstill, calendar);
        return new DeadlineDates(from(SOON, start, due, country, standstill, calendar), due, twice);
    }

    private static LocalDate last(
            LocalDate start,
            List<Procedure.Term> terms,
            int fold,
            @Nullable String country,
            Standstill standstill,
            DueDates calendar) {
        var day = start;
        for (var term : terms) {
            day = calendar.due(day, new Procedure.Term(fold * term.length(), term.unit()), country, standstill);
        }
        return day;
    }

    /** The first day of a term from which at most so many working days are left. */
    public static LocalDate from(
            int left, LocalDate start, LocalDate due, @Nullable String country, DueDates calendar) {
        return from(left, start, due, country, Standstill.NONE, calendar);
    }

    /** The same of a term that stood still on some days. */
    public static LocalDate from(
            int left,
            LocalDate start,
            LocalDate due,
            @Nullable String country,
            Standstill standstill,
            DueDates calendar) {
        var day = due;
        while (day.isAfter(start)
                && calendar.daysBetween(day.minusDays(1), due, Procedure.Unit.WORKING, country, standstill) <= left) {
            day = day.minusDays(1);
        }
        return day;
    }
}
