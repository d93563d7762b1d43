package org.bastama.civic.responses.terms;

import org.bastama.civic.responses.Deadline;

/**
 * One mail to an authority about a term in its present state.
 *
 * @param escalates whether it goes to the contact as well who hears of answers that are long overdue
 */
record Reminder(RunningTerm term, Deadline.State state, boolean escalates) {}
