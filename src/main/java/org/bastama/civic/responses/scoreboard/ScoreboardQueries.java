package org.bastama.civic.responses.scoreboard;

import static bastama.db.responses.Tables.SCORE_CASE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads of the scoreboard, as it was counted on a day: now the last one, earlier ones for ever. */
@Component
public class ScoreboardQueries {

    private static final int AT_ONCE = 500;
    private static final List<OrderField<?>> NEWEST_FIRST =
            List.of(SCORE_CASE.PETITION.desc(), SCORE_CASE.ORDINAL.desc(), SCORE_CASE.TURN.desc());

    private final DSLContext database;
    private final ScoreRepository scores;
    private final QuarterRepository quarters;

    ScoreboardQueries(DSLContext database, ScoreRepository scores, QuarterRepository quarters) {
        this.database = database;
        this.scores = scores;
        this.quarters = quarters;
    }

    /** The first day that was counted; empty while there is none. */
    public Optional<Board.Day> firstDay() {
        return scores.firstDay();
    }

    /** The last day that was counted; empty while there is none. */
    public Optional<Board.Day> lastDay() {
        return scores.lastDay(ScoreCaseRepository.STILL);
    }

    /** The scoreboard of a day, or of the last one before it that was counted; empty before the first. */
    public Optional<Board> on(LocalDate day) {
        return scores.lastDay(day).map(counted -> Board.of(counted, scores.on(counted.on())));
    }

    /** The scoreboard of now; empty while there is none. */
    public Optional<Board> now() {
        return on(ScoreCaseRepository.STILL);
    }

    /**
     * What was judged in each quarter as it was told on a day, oldest first.
     *
     * @param authoritySlug null for all authorities together
     */
    public List<Quarter> trend(Board.Day day, @Nullable String authoritySlug) {
        return quarters.on(day.on(), authoritySlug);
    }

    /**
     * Cases behind a number of a day, the newest petitions first.
     *
     * @param after the last case of the piece before; null for the first
     */
    public List<ScoreCase> cases(
            Board.Day day, String authoritySlug, CaseSet set, ScoreCase.@Nullable Key after, int most) {
        return database.selectFrom(SCORE_CASE)
                .where(SCORE_CASE.AUTHORITY_SLUG.eq(authoritySlug))
                .and(ScoreCaseRepository.on(day.on()))
                .and(among(set))
                .and(further(after))
                .orderBy(NEWEST_FIRST)
                .limit(most)
                .fetch(ScoreCaseRepository::toFoundCase);
    }

    /** A page of them and how many there are, for programs that ask by page. */
    public Page<ScoreCase> page(Board.Day day, String authoritySlug, CaseSet set, Paging paging) {
        var wanted = SCORE_CASE
                .AUTHORITY_SLUG
                .eq(authoritySlug)
                .and(ScoreCaseRepository.on(day.on()))
                .and(among(set));
        var items = database.selectFrom(SCORE_CASE)
                .where(wanted)
                .orderBy(NEWEST_FIRST)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(ScoreCaseRepository::toFoundCase);
        return new Page<>(items, paging.page(), paging.size(), database.fetchCount(SCORE_CASE, wanted));
    }

    /** Hands over all of them, in constant memory. */
    public void forEach(Board.Day day, String authoritySlug, CaseSet set, Consumer<ScoreCase> sink) {
        List<ScoreCase> some = cases(day, authoritySlug, set, null, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(sink);
            some = cases(day, authoritySlug, set, some.getLast().key(), AT_ONCE);
        }
    }

    /** The same as {@link CaseSet#holds}, for the database. */
    private static Condition among(CaseSet set) {
        var stand = SCORE_CASE.STANDING.in(set.standings());
        return switch (set) {
            case RATED -> stand.and(SCORE_CASE.SATISFACTION.isNotNull());
            case PROMISED -> stand.and(SCORE_CASE.PROMISED.gt(0));
            default -> stand;
        };
    }

    private static Condition further(ScoreCase.@Nullable Key after) {
        return after == null
                ? noCondition()
                : row(SCORE_CASE.PETITION, SCORE_CASE.ORDINAL, SCORE_CASE.TURN)
                        .lt(row(after.petition().value(), after.ordinal(), after.turn()));
    }
}
