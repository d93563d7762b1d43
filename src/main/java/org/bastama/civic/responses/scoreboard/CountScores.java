package org.bastama.civic.responses.scoreboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.shared.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the scoreboard once a day, as everything stood when the day began (docs/decisions/0026). What was counted is
 * never counted again, so a ranking that was shown can be shown again. A run that was cut off is done again from the
 * start and writes what is missing.
 */
@Component
class CountScores implements RecurringJob {

    private final SeeCases seeCases;
    private final ScoreCaseRepository cases;
    private final ScoreRepository scores;
    private final QuarterRepository quarters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CountScores(
            SeeCases seeCases,
            ScoreCaseRepository cases,
            ScoreRepository scores,
            QuarterRepository quarters,
            TransactionTemplate transaction,
            Clock clock) {
        this.seeCases = seeCases;
        this.cases = cases;
        this.scores = scores;
        this.quarters = quarters;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "responses.scoreboard";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        var today = Formats.day(clock.instant());
        var last = scores.lastDay(ScoreCaseRepository.STILL);
        if (last.isEmpty() || last.get().on().isBefore(today)) {
            count(today, last.orElse(null));
        }
    }

    /** A run that was cut off on an earlier day left cases behind whose authorities are added up now. */
    private void count(LocalDate day, Board.@Nullable Day last) {
        var now = clock.instant();
        seeCases.on(day, last == null ? Instant.EPOCH : last.countedAt());
        cases.changedAfter(last == null ? null : last.on())
                .forEach(slug -> transaction.executeWithoutResult(status -> addUp(slug, day)));
        transaction.executeWithoutResult(status -> scores.close(day, now));
    }

    private void addUp(String slug, LocalDate day) {
        scores.write(slug, Figures.of(cases.groups(slug)), day);
        quarters.write(slug, cases.quarters(slug), day);
    }
}
