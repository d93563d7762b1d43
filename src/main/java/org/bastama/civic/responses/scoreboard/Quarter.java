package org.bastama.civic.responses.scoreboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was judged in a quarter of a year (see {@link Standing#judgedOn}).
 *
 * @param on its first day
 */
public record Quarter(LocalDate on, int judged, int inTime) {

    private static final int MONTHS = 3;

    static LocalDate firstDay(int year, int quarter) {
        return LocalDate.of(year, MONTHS * (quarter - 1) + 1, 1);
    }

    /** Its number in the year, from 1. */
    public int number() {
        return (on.getMonthValue() + MONTHS - 1) / MONTHS;
    }

    /** The quarter after it, with nothing judged. */
    Quarter next() {
        return new Quarter(on.plusMonths(MONTHS), 0, 0);
    }

    /** How many of a hundred were in time; null where fewer than {@link Figures#ENOUGH} were judged. */
    public @Nullable Integer inTimePercent() {
        return judged < Figures.ENOUGH ? null : Math.round(100f * inTime / judged);
    }
}
