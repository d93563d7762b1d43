package org.bastama.civic.procedures;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many signatures a threshold asks for: one of four forms (DOMAIN §2). */
public sealed interface ThresholdRule {

    /** A fixed number. */
    record Absolute(long number) implements ThresholdRule {}

    /** A share of the population, rounded up. */
    record Share(BigDecimal share) implements ThresholdRule {}

    /** One rule for populations over a limit, another for the rest. */
    record Piecewise(long over, ThresholdRule then, ThresholdRule otherwise) implements ThresholdRule {}

    /** A rule with minimums of its own in at least so many child territories. */
    record WithChildMinimums(ThresholdRule rule, int atLeast, Map<String, Long> minimums) implements ThresholdRule {}

    /** The number asked for; rejected with {@code procedures.population-missing} when the rule needs a population and there is none. */
    default long required(@Nullable Integer population) {
        throw new UnsupportedOperationException();
    }

    /** Whether the counts by child territory satisfy the minimums; true for rules without. */
    default boolean childrenSatisfied(Map<String, Long> countsByChild) {
        throw new UnsupportedOperationException();
    }

    /** Whether the rule needs the population. */
    default boolean needsPopulation() {
        throw new UnsupportedOperationException();
    }
}
