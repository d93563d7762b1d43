package org.bastama.outside.publicweb.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.bastama.civic.procedures.ThresholdRule;
import org.jspecify.annotations.Nullable;

/**
 * How many signatures a threshold asks for, in one of three forms, and minimums beside it; what does not apply is left out.
 *
 * @param absolute a number
 * @param share of the population, rounded up
 * @param populationOver the population over which {@code then} holds, else {@code otherwise}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ThresholdRuleItem(
        @Nullable Long absolute,
        @Nullable BigDecimal share,
        @Nullable Long populationOver,
        @Nullable ThresholdRuleItem then,
        @Nullable ThresholdRuleItem otherwise,
        @Nullable ChildMinimums children) {

    /** How many child territories must reach their own minimum; the minimums by their codes. */
    record ChildMinimums(int atLeast, Map<String, Long> minimums) {}

    static ThresholdRuleItem of(ThresholdRule rule) {
        return switch (rule) {
            case ThresholdRule.Absolute(long number) -> new ThresholdRuleItem(number, null, null, null, null, null);
            case ThresholdRule.Share(BigDecimal share) -> new ThresholdRuleItem(null, share, null, null, null, null);
            case ThresholdRule.Piecewise(long over, ThresholdRule then, ThresholdRule otherwise) ->
                new ThresholdRuleItem(null, null, over, of(then), of(otherwise), null);
            case ThresholdRule.WithChildMinimums(ThresholdRule whole, int atLeast, Map<String, Long> minimums) ->
                of(whole).with(new ChildMinimums(atLeast, new TreeMap<>(minimums)));
        };
    }

    private ThresholdRuleItem with(ChildMinimums minimums) {
        return new ThresholdRuleItem(absolute, share, populationOver, then, otherwise, minimums);
    }
}
