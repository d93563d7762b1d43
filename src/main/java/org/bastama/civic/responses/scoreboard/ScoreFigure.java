package org.bastama.civic.responses.scoreboard;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The numbers of the scoreboard as pages show them, each with its formula in words and the cases behind it. */
public enum ScoreFigure {
    RECEIVED(CaseSet.RECEIVED, Figures::received),
    IN_TIME(CaseSet.JUDGED, Figures::judged, Figures::inTimePercent, Figures::inTime),
    MEDIAN(CaseSet.ANSWERED, Figures::answered, Figures::medianDays, null),
    OVERDUE(CaseSet.OVERDUE_NOW, Figures::overdue),
    SATISFACTION(CaseSet.RATED, Figures::rated, Figures::satisfactionPercent, null),
    KEPT(CaseSet.PROMISED, Figures::promised, Figures::keptPercent, Figures::kept),
    PASSED_ON(CaseSet.PASSED_ON, Figures::passedOn);

    private final CaseSet cases;
    private final ToIntFunction<Figures> base;
    private final @Nullable Function<Figures, @Nullable Number> ratio;
    private final @Nullable ToIntFunction<Figures> part;

    /** A plain count. */
    ScoreFigure(CaseSet cases, ToIntFunction<Figures> count) {
        this(cases, count, null, null);
    }

    /** A ratio that says something of enough cases only, and the count above the line, where there is one. */
    ScoreFigure(
            CaseSet cases,
            ToIntFunction<Figures> base,
            @Nullable Function<Figures, @Nullable Number> ratio,
            @Nullable ToIntFunction<Figures> part) {
        this.cases = cases;
        this.base = base;
        this.ratio = ratio;
        this.part = part;
    }

    /** The cases behind it. */
    public CaseSet cases() {
        return cases;
    }

    /** Of how many cases or promises it tells. */
    public int base(Figures figures) {
        return base.applyAsInt(figures);
    }

    /** Whether it is a count and nothing else. */
    public boolean isCount() {
        return ratio == null;
    }

    /** What is told of enough cases; null of fewer. */
    public @Nullable Number ratio(Figures figures) {
        return ratio == null ? null : ratio.apply(figures);
    }

    /** The count above the line. */
    public @Nullable Integer part(Figures figures) {
        return part == null ? null : part.applyAsInt(figures);
    }

    /** The last part of message keys {@code responses.score.figure.…} and {@code responses.score.formula.…}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
