package org.bastama.civic.consultations.opinions;

/**
 * A statement that all groups answer alike.
 *
 * @param choice agreeing or disagreeing
 * @param score the group-aware consensus of {@link StatementResult}
 */
public record SharedStatement(long statement, Choice choice, double score) {}
