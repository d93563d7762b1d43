package org.bastama.civic.responses;

import java.time.LocalDate;
import org.bastama.foundation.shared.PetitionNumber;

/**
 * A suspension ended by its date and the term runs again. Published once, in the transaction that notes it.
 *
 * @param ordinal the threshold whose hand-over started the term
 * @param dueOn the due date as it is now
 */
public record SuspensionEnded(PetitionNumber number, int ordinal, LocalDate dueOn) {}
