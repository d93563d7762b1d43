package org.bastama.civic.consultations.opinions;

/**
 * The votes of a group on a statement.
 *
 * @param group its number
 */
public record GroupTally(int group, Tally votes) {}
