package org.bastama.civic.responses.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.Standstill;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineDates;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that runs, with all the days that matter in it.
 *
 * @param extensions by how much the term was extended, in this order
 * @param standstill on which days it was suspended, or is
 * @param turn the place of the authority among those that had the petition, from 1
 * @param review whether it is the term for the group's request to have the final response reviewed
 */
record RunningTerm(
        PetitionNumber petition,
        int ordinal,
        String authoritySlug,
        Procedure.Term term,
        @Nullable String country,
        LocalDate startsOn,
        DeadlineDates dates,
        List<Procedure.Term> extensions,
        Standstill standstill,
        int turn,
        boolean review) {

    /** The term and its extensions. */
    List<Procedure.Term> terms() {
        return Stream.concat(Stream.of(term), extensions.stream()).toList();
    }

    /** How urgent it is on a day. */
    Deadline.State state(LocalDate today) {
        return Deadline.State.on(today, dates, standstill, null);
    }

    /** The same with other days. */
    RunningTerm at(DeadlineDates others) {
        return new RunningTerm(
                petition,
                ordinal,
                authoritySlug,
                term,
                country,
                startsOn,
                others,
                extensions,
                standstill,
                turn,
                review);
    }

    /** The last day on which it is suspended, if it is on a day. */
    Optional<LocalDate> suspendedUntil(LocalDate today) {
        return state(today) == Deadline.State.SUSPENDED
                ? standstill.on(today).map(Standstill.Span::until)
                : Optional.empty();
    }

    /** Its days by a calendar. */
    DeadlineDates dates(DueDates calendar) {
        return DeadlineDates.of(startsOn, terms(), country, standstill, calendar);
    }
}
