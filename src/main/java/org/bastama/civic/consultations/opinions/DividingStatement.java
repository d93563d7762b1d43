package org.bastama.civic.consultations.opinions;

/**
 * A statement that one group agrees with and another one rejects.
 *
 * @param agreeing the number of the group that agrees most of these
 * @param rejecting the number of the group that rejects it most
 * @param score the probability that somebody of one agrees and somebody of the other one disagrees
 */
public record DividingStatement(long statement, int agreeing, int rejecting, double score) {}
