package org.bastama.civic.responses.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.responses.DeadlineDates;

/**
 * The days on which something is said of a term: five working days and one before its due date, the day after it, one
 * working day after it and every seven days from then on, and the day after twice the term.
 */
record NoticeDays(RunningTerm term, LocalDate oneBefore, LocalDate oneAfter) {

    private static final int WEEK = 7;

    static NoticeDays of(RunningTerm term, DueDates calendar) {
        var due = term.dates().dueOn();
        var after = due.plusDays(1);
        while (calendar.workingDaysBetween(due, after, term.country()) < 1) {
            after = after.plusDays(1);
        }
        return new NoticeDays(
                term, DeadlineDates.from(1, term.startsOn(), due, term.country(), term.standstill(), calendar), after);
    }

    /** All up to a day, in the order of their days. */
    List<Notice> until(LocalDate today) {
        return Stream.concat(once(), weekly(today))
                .filter(notice -> !notice.on().isAfter(today))
                .sorted(Comparator.comparing(Notice::on).thenComparing(Notice::kind))
                .toList();
    }

    /** The first day after a day on which there is something to say. */
    LocalDate after(LocalDate today) {
        var weeks = Math.max(1, Math.floorDiv(ChronoUnit.DAYS.between(oneAfter, today), WEEK) + 1);
        return Stream.concat(once().map(Notice::on), Stream.of(oneAfter.plusDays(WEEK * weeks)))
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Stream<Notice> once() {
        var dates = term.dates();
        return Stream.of(
                new Notice(NoticeKind.DUE_SOON, dates.soonOn()),
                new Notice(NoticeKind.ONE_BEFORE, oneBefore),
                new Notice(NoticeKind.OVERDUE, dates.dueOn().plusDays(1)),
                new Notice(NoticeKind.ONE_AFTER, oneAfter),
                new Notice(NoticeKind.LONG_OVERDUE, dates.longOn().plusDays(1)));
    }

    private Stream<Notice> weekly(LocalDate today) {
        return Stream.iterate(1, week -> week + 1)
                .map(week -> new Notice(NoticeKind.WEEKLY, week, oneAfter.plusDays((long) WEEK * week)))
                .takeWhile(notice -> !notice.on().isAfter(today));
    }
}
