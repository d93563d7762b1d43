package org.bastama.civic.responses;

import java.time.LocalDate;
import org.bastama.foundation.shared.PetitionNumber;

/**
 * A running deadline became due soon, overdue or long overdue. Told once for each due date, with others of its page
 * ({@link DeadlineStatesReached}), in the transaction that notes it, and only while it is so: what came and went while the
 * portal stood still is not told.
 *
 * @param ordinal the threshold whose hand-over started it
 */
public record DeadlineStateReached(PetitionNumber number, int ordinal, Deadline.State state, LocalDate dueOn) {}
