package org.bastama.civic.responses;

import java.time.Instant;
import java.time.LocalDate;
import org.bastama.civic.procedures.Procedure;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A running or stopped term of an authority. Days are days of the portal's zone.
 *
 * @param ordinal the threshold whose hand-over started it
 * @param country whose working-day calendar counts; null for weekends only
 * @param startsOn the day of hand-over, day 0 of the term
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
        State state) {

    /** How urgent it is: due soon from 5 working days before, long overdue after twice the period (DOMAIN §6). */
    public enum State {
        RUNNING,
        DUE_SOON,
        OVERDUE,
        LONG_OVERDUE,
        STOPPED;

        /** The state of a deadline on a day. A due date is kept until its last minute. */
        public static State on(LocalDate today, DeadlineDates dates, @Nullable Instant stoppedAt) {
            if (stoppedAt != null) {
                return STOPPED;
            }
            if (today.isAfter(dates.longOn())) {
                return LONG_OVERDUE;
            }
            if (today.isAfter(dates.dueOn())) {
                return OVERDUE;
            }
            return today.isBefore(dates.soonOn()) ? RUNNING : DUE_SOON;
        }
    }

    /** Whether it was stopped after the due date. */
    public boolean stoppedLate() {
        return stoppedAt != null && Formats.day(stoppedAt).isAfter(dueOn);
    }
}
