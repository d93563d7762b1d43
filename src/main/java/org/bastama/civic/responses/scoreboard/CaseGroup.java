package org.bastama.civic.responses.scoreboard;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cases that stand alike and were answered within as many working days; what figures are made of.
 *
 * @param rated how many of them enough signers spoke about
 * @param satisfaction the sum of theirs, in thousandths
 */
record CaseGroup(
        Standing standing,
        @Nullable Integer workingDays,
        int cases,
        int rated,
        long satisfaction,
        int kept,
        int promised) {

    /** A group of one. */
    static CaseGroup of(ScoreCase one) {
        var satisfaction = one.satisfaction();
        return new CaseGroup(
                one.standing(),
                one.workingDays(),
                1,
                satisfaction == null ? 0 : 1,
                satisfaction == null ? 0 : satisfaction,
                one.kept(),
                one.promised());
    }

    /** The working days of an answered case. */
    int days() {
        return Objects.requireNonNull(workingDays);
    }
}
