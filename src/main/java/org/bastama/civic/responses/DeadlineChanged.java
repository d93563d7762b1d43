package org.bastama.civic.responses;

/**
 * An act of the authority gave a running deadline other days: an extension, a suspension or its end, or a transfer, after
 * which it is another authority's. Published in the transaction of the act, after the deadline was written.
 */
public record DeadlineChanged(Deadline before, Deadline after) {

    /** Whether another authority has it now. */
    public boolean passedOn() {
        return after.turn() != before.turn();
    }
}
