package org.bastama.outside.notifications;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How soon a follower hears of a step. */
public enum Pace {
    AT_ONCE,
    DAILY,
    WEEKLY;

    /** The name in forms and in message keys {@code notifications.pace.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The pace of a code. */
    public static Optional<Pace> of(String code) {
        return Stream.of(values()).filter(pace -> pace.code().equals(code)).findFirst();
    }

    /** The day on which what happened on a day is told: that day, the next, or the next Monday. */
    LocalDate tells(LocalDate day) {
        return switch (this) {
            case AT_ONCE -> day;
            case DAILY -> day.plusDays(1);
            case WEEKLY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        };
    }
}
