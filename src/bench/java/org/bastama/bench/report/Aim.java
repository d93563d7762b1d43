package org.bastama.bench.report;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What PERFORMANCE.md aims at: a figure of each round and its bound.
 *
 * @param text what it says
 * @param figure NaN for a round that did not measure it
 * @param isLeast whether the bound is the least, else the most
 */
public record Aim(String text, ToDoubleFunction<Round> figure, double bound, boolean isLeast) {

    /** A rate is at least so much of another one. */
    public static Aim ratio(String text, String measure, String reference, double least) {
        return new Aim(text, round -> round.ratio(measure, reference), least, true);
    }

    /** A figure of a measure is at least so much. */
    public static Aim atLeast(String text, String measure, ToDoubleFunction<Measured> figure, double least) {
        return new Aim(text, round -> round.of(measure, figure), least, true);
    }

    /** A figure of a measure is at most so much. */
    public static Aim atMost(String text, String measure, ToDoubleFunction<Measured> figure, double most) {
        return new Aim(text, round -> round.of(measure, figure), most, false);
    }

    /** Its figures of the rounds. */
    Series of(List<Round> rounds) {
        return Series.of(rounds.stream().map(figure::applyAsDouble).toList());
    }

    /** Whether the median keeps the bound. */
    boolean isMet(Series figures) {
        return isLeast ? figures.median() >= bound : figures.median() <= bound;
    }
}
