package org.bastama.civic.procedures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.bastama.civic.territories.Territory;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** How many signatures a threshold asks for: one of four forms (DOMAIN §2). */
public sealed interface ThresholdRule {

    /** A fixed number. */
    record Absolute(long number) implements ThresholdRule {

        @Override
        public long required(@Nullable Integer population) {
            return number;
        }
    }

    /** A share of the population, rounded up. */
    record Share(BigDecimal share) implements ThresholdRule {

        @Override
        public long required(@Nullable Integer population) {
            return share.multiply(BigDecimal.valueOf(known(population)))
                    .setScale(0, RoundingMode.CEILING)
                    .longValueExact();
        }

        @Override
        public boolean needsPopulation() {
            return true;
        }
    }

    /** One rule for populations over a limit, another for the rest. */
    record Piecewise(long over, ThresholdRule then, ThresholdRule otherwise) implements ThresholdRule {

        @Override
        public long required(@Nullable Integer population) {
            return (known(population) > over ? then : otherwise).required(population);
        }

        @Override
        public boolean needsPopulation() {
            return true;
        }
    }

    /** A rule with minimums of its own in at least so many child territories. */
    record WithChildMinimums(ThresholdRule rule, int atLeast, Map<String, Long> minimums) implements ThresholdRule {

        public WithChildMinimums {
            minimums = Map.copyOf(minimums);
        }

        @Override
        public long required(@Nullable Integer population) {
            return rule.required(population);
        }

        @Override
        public boolean childrenSatisfied(Map<String, Long> countsByChild) {
            return rule.childrenSatisfied(countsByChild)
                    && minimums.entrySet().stream()
                                    .filter(m -> countsByChild.getOrDefault(m.getKey(), 0L) >= m.getValue())
                                    .count()
                            >= atLeast;
        }

        @Override
        public boolean needsPopulation() {
            return rule.needsPopulation();
        }
    }

    /** The number asked for; rejected with {@code procedures.population-missing} when the rule needs a population and there is none. */
    long required(@Nullable Integer population);

    /** The same for a territory; the rejection names it. */
    default long required(Territory territory) {
        if (needsPopulation() && territory.population() == null) {
            throw Rejection.of("procedures.population-missing", territory.names());
        }
        return required(territory.population());
    }

    /** Whether the counts by child territory satisfy the minimums; true for rules without. */
    default boolean childrenSatisfied(Map<String, Long> countsByChild) {
        return true;
    }

    /** Whether the rule needs the population. */
    default boolean needsPopulation() {
        return false;
    }

    private static int known(@Nullable Integer population) {
        if (population == null) {
            throw Rejection.of("procedures.population-missing", "none");
        }
        return population;
    }
}
