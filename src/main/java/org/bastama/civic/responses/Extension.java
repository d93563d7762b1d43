package org.bastama.civic.responses;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One extension of a term, as it was decided.
 *
 * @param place 1 for the first extension of the term
 * @param fromOn the due date before
 * @param toOn the due date after, by the calendar of that day
 * @param response the published act, which holds the reason and the official's name
 */
public record Extension(
        int place, String authoritySlug, LocalDate fromOn, LocalDate toOn, LocalDate decidedOn, UUID response) {}
