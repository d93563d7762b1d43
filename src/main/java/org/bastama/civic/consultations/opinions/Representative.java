package org.bastama.civic.consultations.opinions;

/**
 * A statement that represents a group: it chooses this more often than others do, and more often than not.
 *
 * @param choice what the group says to it
 * @param times how much likelier it is to say so than the others: (n + 1) ÷ (s + 2) here, divided by the same there (Small et
 *     al. 2021, “representativeness” R)
 * @param z of the difference to the others (Polis, {@code rat}, {@code rdt})
 */
public record Representative(long statement, Choice choice, double times, double z) {}
