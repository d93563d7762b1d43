package org.bastama.civic.petitions.steps;

import java.time.Instant;
import java.time.LocalTime;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.foundation.shared.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends of a petition's terms: the last second of the last day, in the portal's zone. */
@Component
public class Terms {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final DueDates dueDates;

    Terms(DueDates dueDates) {
        this.dueDates = dueDates;
    }

    /** The end of a term that starts now, by the procedure's calendar; null when there is no term. */
    public @Nullable Instant end(Instant start, Procedure.@Nullable Term term, Procedure procedure) {
        return term == null
                ? null
                : dueDates.due(Formats.day(start), term, procedure.calendar())
                        .atTime(LAST_SECOND)
                        .atZone(Formats.ZONE)
                        .toInstant();
    }
}
