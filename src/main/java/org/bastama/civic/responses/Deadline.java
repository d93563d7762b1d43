package org.bastama.civic.responses;

import java.time.Instant;
import java.time.LocalDate;
import org.bastama.civic.procedures.Procedure;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** A running or stopped term of an authority. Days are days of the portal's zone. */
public record Deadline(
        PetitionNumber petition,
        int ordinal,
        String authoritySlug,
        Procedure.Term term,
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
        STOPPED
    }
}
