package org.bastama.civic.responses;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One suspension of a term, as it was decided on its first day.
 *
 * @param place 1 for the first suspension of the term
 * @param fromOn the first day that does not count
 * @param untilOn the last day that was not to count
 * @param dueBefore the due date before
 * @param dueAfter the due date after, by the calendar of that day
 * @param response the published act, which holds the reason and the official's name
 * @param resumption how it ended before its last day; null when it did not
 */
public record Suspension(
        int place,
        String authoritySlug,
        LocalDate fromOn,
        LocalDate untilOn,
        LocalDate dueBefore,
        LocalDate dueAfter,
        UUID response,
        @Nullable Resumption resumption) {

    /**
     * The authority had the term run again.
     *
     * @param on the first day that counted again
     * @param dueOn the due date from then on, by the calendar of that day
     * @param response the published act, which holds the reason and the official's name
     */
    public record Resumption(LocalDate on, LocalDate dueOn, UUID response) {}
}
