package org.bastama.civic.responses.scoreboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.procedures.DueDates;
import org.bastama.foundation.shared.Formats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks how cases stand at the beginning of a day and writes those that stand otherwise than before, page by page. */
@Component
class SeeCases {

    private static final int PAGE = 500;

    private final SeenCaseRepository seen;
    private final SeenPromiseRepository promises;
    private final PassedOnRepository passedOn;
    private final ScoreCaseRepository cases;
    private final DueDates dueDates;
    private final TransactionTemplate transaction;

    SeeCases(
            SeenCaseRepository seen,
            SeenPromiseRepository promises,
            PassedOnRepository passedOn,
            ScoreCaseRepository cases,
            DueDates dueDates,
            TransactionTemplate transaction) {
        this.seen = seen;
        this.promises = promises;
        this.passedOn = passedOn;
        this.cases = cases;
        this.dueDates = dueDates;
        this.transaction = transaction;
    }

    /** Done again for the same day it changes nothing more. */
    void on(LocalDate day, Instant since) {
        var until = day.atStartOfDay(Formats.ZONE).toInstant();
        var page = seen.delivered(until, since, null, PAGE);
        while (!page.isEmpty()) {
            write(withPromises(page), day);
            page = seen.delivered(until, since, page.getLast().key(), PAGE);
        }
        // Those that are written are not found again.
        for (var gone = passedOn.unknown(until, PAGE); !gone.isEmpty(); gone = passedOn.unknown(until, PAGE)) {
            write(gone, day);
        }
    }

    private List<SeenCase> withPromises(List<SeenCase> page) {
        var known = promises.of(page);
        return page.stream()
                .map(one -> one.isFirst()
                        ? one.with(known.getOrDefault(SeenPromiseRepository.Promiser.of(one), SeenCase.Promises.NONE))
                        : one)
                .toList();
    }

    private void write(List<SeenCase> page, LocalDate day) {
        var changes = page.stream()
                .map(one -> change(one, day))
                .flatMap(Optional::stream)
                .toList();
        if (!changes.isEmpty()) {
            transaction.executeWithoutResult(status -> cases.write(changes, day));
        }
    }

    private Optional<ScoreCaseRepository.Change> change(SeenCase one, LocalDate day) {
        var now = now(one, day);
        return now.equals(one.before())
                ? Optional.empty()
                : Optional.of(new ScoreCaseRepository.Change(now, one.beforeFrom()));
    }

    /**
     * What was settled stays as it was judged, whatever became of the calendar; only votes and promises come later. An
     * answer that was taken back settled nothing.
     */
    private ScoreCase now(SeenCase one, LocalDate day) {
        var before = one.before();
        return before != null && before.standing().isSettled() && isAnsweredAs(before, one)
                ? before.with(votes(one), one.promises().kept(), one.promises().promised())
                : judged(one, day);
    }

    private static boolean isAnsweredAs(ScoreCase before, SeenCase one) {
        return one.ending() == Standing.Ending.ANSWERED && Objects.equals(before.answeredOn(), one.endedOn());
    }

    private ScoreCase judged(SeenCase one, LocalDate day) {
        var standing = Standing.on(day, one.dueOn(), one.ending(), one.endedOn());
        var answeredOn = one.ending() == Standing.Ending.ANSWERED ? one.endedOn() : null;
        return new ScoreCase(
                one.key(),
                one.authoritySlug(),
                standing,
                one.receivedOn(),
                one.dueOn(),
                answeredOn,
                standing.judgedOn(one.dueOn(), one.endedOn()),
                answeredOn == null ? null : dueDates.workingDaysBetween(one.receivedOn(), answeredOn, one.country()),
                votes(one),
                one.promises().kept(),
                one.promises().promised());
    }

    private static ScoreCase.Votes votes(SeenCase one) {
        return one.isFirst() ? one.votes() : ScoreCase.Votes.NONE;
    }
}
