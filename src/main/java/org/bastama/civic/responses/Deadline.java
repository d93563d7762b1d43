package org.bastama.civic.responses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.Standstill;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A running or stopped term of an authority. Days are days of the portal's zone.
 *
 * @param ordinal the threshold whose hand-over started it
 * @param country whose working-day calendar counts; null for weekends only
 * @param term as the procedure fixes it, without extensions
 * @param startsOn the day on which this authority received the petition, day 0 of the term
 * @param dueOn the last day, with extensions
 * @param extensions by how much the term was extended, in this order
 * @param standstill on which days it was suspended, or is
 * @param turn the place of the authority among those that had the petition, from 1
 */
public record Deadline(
        PetitionNumber petition,
        int ordinal,
        String authoritySlug,
        Procedure.Term term,
        @Nullable String country,
        LocalDate startsOn,
        LocalDate dueOn,
        @Nullable Instant stoppedAt,
        State state,
        List<Procedure.Term> extensions,
        Standstill standstill,
        int turn) {

    /** How urgent it is: due soon from 5 working days before, long overdue after twice the period (DOMAIN §6). */
    public enum State {
        RUNNING,
        /** No day counts, so that it is neither due soon nor overdue. */
        SUSPENDED,
        DUE_SOON,
        OVERDUE,
        LONG_OVERDUE,
        STOPPED;

        /** The state of a deadline on a day. A due date is kept until its last minute. */
        public static State on(
                LocalDate today, DeadlineDates dates, Standstill standstill, @Nullable Instant stoppedAt) {
            if (stoppedAt != null) {
                return STOPPED;
            }
            if (today.isAfter(dates.longOn())) {
                return LONG_OVERDUE;
            }
            if (today.isAfter(dates.dueOn())) {
                return OVERDUE;
            }
            if (standstill.on(today).isPresent()) {
                return SUSPENDED;
            }
            return today.isBefore(dates.soonOn()) ? RUNNING : DUE_SOON;
        }
    }

    /** So many extensions, each by the same length; none without a length. */
    public static List<Procedure.Term> extensions(int times, @Nullable Integer length, Procedure.Unit unit) {
        return length == null ? List.of() : Collections.nCopies(times, new Procedure.Term(length, unit));
    }

    /** The term and its extensions. */
    public List<Procedure.Term> terms() {
        return Stream.concat(Stream.of(term), extensions.stream()).toList();
    }

    /** Its days by a calendar. */
    DeadlineDates dates(DueDates calendar) {
        return DeadlineDates.of(startsOn, terms(), country, standstill, calendar);
    }

    /** The same with one more extension, counted from the last day of what is before it. */
    Deadline extendedBy(Procedure.Term extension, DueDates calendar, LocalDate today) {
        return calculated(
                Stream.concat(extensions.stream(), Stream.of(extension)).toList(), standstill, calendar, today);
    }

    /** The same with other days on which it is suspended. */
    Deadline standingStill(Standstill other, DueDates calendar, LocalDate today) {
        return calculated(extensions, other, calendar, today);
    }

    private Deadline calculated(List<Procedure.Term> longer, Standstill still, DueDates calendar, LocalDate today) {
        var all = Stream.concat(Stream.of(term), longer.stream()).toList();
        var dates = DeadlineDates.of(startsOn, all, country, still, calendar);
        return new Deadline(
                petition,
                ordinal,
                authoritySlug,
                term,
                country,
                startsOn,
                dates.dueOn(),
                stoppedAt,
                State.on(today, dates, still, stoppedAt),
                longer,
                still,
                turn);
    }

    /** The last day on which it is suspended, while it is. */
    public Optional<LocalDate> suspendedUntil() {
        return state == State.SUSPENDED
                ? Optional.of(standstill.spans().getLast().until())
                : Optional.empty();
    }

    /** Whether it was stopped after the due date. */
    public boolean stoppedLate() {
        return stoppedAt != null && Formats.day(stoppedAt).isAfter(dueOn);
    }
}
