package org.bastama.civic.responses;

import java.util.List;

/**
 * Running deadlines became due soon, overdue or long overdue: those of one page of the job that notes it, so that whoever
 * listens can write of all of them at once. Never empty.
 */
public record DeadlineStatesReached(List<DeadlineStateReached> all) {}
