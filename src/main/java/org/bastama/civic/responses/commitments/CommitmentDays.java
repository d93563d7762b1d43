package org.bastama.civic.responses.commitments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.responses.DeadlineDates;
import org.bastama.foundation.shared.Formats;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something is said of a running commitment: five working days and one before its due date, five
 * before that of each milestone not reached, the day after the due date, and every four weeks from then on.
 */
record CommitmentDays(Commitment commitment, List<CommitmentNotice> once) {

    private static final int SOON = 5;
    private static final int WEEKS = 4 * 7;

    static CommitmentDays of(Commitment commitment, @Nullable String country, DueDates calendar) {
        var made = Formats.day(commitment.madeAt());
        var due = commitment.dueOn();
        var milestones = commitment.milestones().stream()
                .filter(milestone -> milestone.reachedOn() == null)
                .map(milestone -> new CommitmentNotice(
                        CommitmentNotice.Kind.MILESTONE,
                        milestone.place(),
                        DeadlineDates.from(SOON, made, milestone.dueOn(), country, calendar)));
        var own = Stream.of(
                new CommitmentNotice(
                        CommitmentNotice.Kind.SOON, 0, DeadlineDates.from(SOON, made, due, country, calendar)),
                new CommitmentNotice(
                        CommitmentNotice.Kind.ONE_BEFORE, 0, DeadlineDates.from(1, made, due, country, calendar)),
                new CommitmentNotice(CommitmentNotice.Kind.LATE, 0, due.plusDays(1)));
        return new CommitmentDays(
                commitment,
                Stream.concat(milestones, own)
                        .filter(notice -> notice.on().isAfter(made))
                        .toList());
    }

    /** All up to a day, in the order of their days. */
    List<CommitmentNotice> until(LocalDate today) {
        var still = Stream.iterate(1, turn -> turn + 1).map(this::stillLate).takeWhile(n -> !n.on().isAfter(today));
        return Stream.concat(once.stream().filter(notice -> !notice.on().isAfter(today)), still)
                .sorted(Comparator.comparing(CommitmentNotice::on).thenComparing(CommitmentNotice::kind))
                .toList();
    }

    /** The first day after a day on which there is something to say. */
    LocalDate after(LocalDate today) {
        var still = Stream.iterate(1, turn -> turn + 1)
                .map(this::stillLate)
                .map(CommitmentNotice::on)
                .filter(day -> day.isAfter(today))
                .limit(1);
        return Stream.concat(once.stream().map(CommitmentNotice::on).filter(day -> day.isAfter(today)), still)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What is still so on a day, of what has not been said; what is no longer so is skipped. */
    boolean holds(CommitmentNotice notice, LocalDate today) {
        return switch (notice.kind()) {
            case MILESTONE ->
                commitment.milestones().stream().anyMatch(m -> m.place() == notice.turn() && !today.isAfter(m.dueOn()));
            case SOON, ONE_BEFORE -> !today.isAfter(commitment.dueOn());
            case LATE, STILL_LATE -> true;
        };
    }

    private CommitmentNotice stillLate(int turn) {
        return new CommitmentNotice(
                CommitmentNotice.Kind.STILL_LATE, turn, commitment.dueOn().plusDays(1 + (long) WEEKS * turn));
    }
}
