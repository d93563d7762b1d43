package org.bastama.bench.report;

import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What one round measured, by name. */
public record Round(Map<String, Measured> measures) {

    /** A rate divided by another one; NaN when one of them was not measured. */
    public double ratio(String measure, String reference) {
        return of(measure, Measured::perSecond) / of(reference, Measured::perSecond);
    }

    /** One figure of a measure; NaN when it was not measured. */
    public double of(String measure, ToDoubleFunction<Measured> figure) {
        var measured = measures.get(measure);
        return measured == null ? Double.NaN : figure.applyAsDouble(measured);
    }
}
