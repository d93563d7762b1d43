package org.bastama.civic.consultations.outcome;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.bastama.civic.consultations.Consultation;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;

/** By what time is counted, so that a chart has a length that people read. */
enum Stretch {
    DAY,
    WEEK,
    MONTH;

    private static final long MOST_DAYS = 14;
    private static final long MOST_WEEKS = 26;
    private static final int WEEK_DAYS = 7;

    /** A first and a last day. */
    record Days(LocalDate first, LocalDate last) {

        /** The days a consultation was open, and those beyond on which something is counted, of which there is one. */
        static Days open(Consultation.Moments moments, NavigableMap<LocalDate, Integer> byDay) {
            var opens = moments.opensOn();
            var last = moments.lastDay();
            return new Days(
                    opens == null || byDay.firstKey().isBefore(opens) ? byDay.firstKey() : opens,
                    last == null || byDay.lastKey().isAfter(last) ? byDay.lastKey() : last);
        }

        /** What is counted on all of them. */
        int sum(NavigableMap<LocalDate, Integer> byDay) {
            return byDay.subMap(first, true, last, true).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }
    }

    /** What suits so many days. */
    static Stretch of(Days all) {
        var days = ChronoUnit.DAYS.between(all.first(), all.last()) + 1;
        return days <= MOST_DAYS ? DAY : days <= MOST_WEEKS * WEEK_DAYS ? WEEK : MONTH;
    }

    /** All of them in order; the first and the last end with the days there are. */
    List<Days> parts(Days all) {
        return Stream.iterate(start(all.first()), start -> !start.isAfter(all.last()), this::next)
                .map(start -> new Days(
                        start.isBefore(all.first()) ? all.first() : start,
                        next(start).isAfter(all.last())
                                ? all.last()
                                : next(start).minusDays(1)))
                .toList();
    }

    /** One of them in words. */
    String name(Days part, Language language) {
        var first = Formats.date(language, part.first());
        return switch (this) {
            case DAY -> first;
            case WEEK -> part.first().equals(part.last()) ? first : first + " – " + Formats.date(language, part.last());
            case MONTH -> Formats.month(language, YearMonth.from(part.first()));
        };
    }

    /** The name in message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    private LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
        };
    }
}
