package org.bastama.civic.responses.scoreboard;

import static bastama.db.responses.Tables.SCORE_QUARTER;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was judged in each quarter, as it was from one day until before another. */
@Repository
class QuarterRepository {

    private final DSLContext database;

    QuarterRepository(DSLContext database) {
        this.database = database;
    }

    /** Writes what differs from a day on; again on that day, it is replaced. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(String authoritySlug, List<Quarter> now, LocalDate day) {
        var its = SCORE_QUARTER.AUTHORITY_SLUG.eq(authoritySlug);
        var before = database
                .selectFrom(SCORE_QUARTER)
                .where(its, SCORE_QUARTER.UNTIL_ON.eq(ScoreCaseRepository.STILL))
                .fetch(row -> new Quarter(row.getQuarterOn(), row.getJudged(), row.getInTime()))
                .stream()
                .collect(Collectors.toMap(Quarter::on, Function.identity()));
        var changed = now.stream()
                .filter(quarter -> !quarter.equals(before.remove(quarter.on())))
                .toList();
        // What is left has no case any more: a moved due date took them into another quarter.
        var ended = new ArrayList<>(before.keySet());
        changed.forEach(quarter -> ended.add(quarter.on()));
        if (ended.isEmpty()) {
            return;
        }
        var itsEnded = its.and(SCORE_QUARTER.QUARTER_ON.in(ended));
        database.deleteFrom(SCORE_QUARTER)
                .where(itsEnded, SCORE_QUARTER.FROM_ON.eq(day))
                .execute();
        database.update(SCORE_QUARTER)
                .set(SCORE_QUARTER.UNTIL_ON, day)
                .where(itsEnded, SCORE_QUARTER.UNTIL_ON.eq(ScoreCaseRepository.STILL))
                .execute();
        changed.forEach(quarter -> insert(authoritySlug, quarter, day));
    }

    private void insert(String authoritySlug, Quarter quarter, LocalDate day) {
        database.insertInto(SCORE_QUARTER)
                .set(SCORE_QUARTER.AUTHORITY_SLUG, authoritySlug)
                .set(SCORE_QUARTER.QUARTER_ON, quarter.on())
                .set(SCORE_QUARTER.FROM_ON, day)
                .set(SCORE_QUARTER.UNTIL_ON, ScoreCaseRepository.STILL)
                .set(SCORE_QUARTER.JUDGED, quarter.judged())
                .set(SCORE_QUARTER.IN_TIME, quarter.inTime())
                .execute();
    }

    /** The quarters of an authority, or of all together, as they were on a day, oldest first; those without cases too. */
    List<Quarter> on(LocalDate day, @Nullable String authoritySlug) {
        var its = authoritySlug == null ? noCondition() : SCORE_QUARTER.AUTHORITY_SLUG.eq(authoritySlug);
        var found = database.select(SCORE_QUARTER.QUARTER_ON, sum(SCORE_QUARTER.JUDGED), sum(SCORE_QUARTER.IN_TIME))
                .from(SCORE_QUARTER)
                .where(its, SCORE_QUARTER.UNTIL_ON.gt(day), SCORE_QUARTER.FROM_ON.le(day))
                .groupBy(SCORE_QUARTER.QUARTER_ON)
                .orderBy(SCORE_QUARTER.QUARTER_ON)
                .fetch(r -> new Quarter(
                        r.value1(), r.value2().intValue(), r.value3().intValue()));
        return filled(found);
    }

    private static List<Quarter> filled(List<Quarter> found) {
        var all = new ArrayList<Quarter>();
        for (var quarter : found) {
            while (!all.isEmpty() && all.getLast().next().on().isBefore(quarter.on())) {
                all.add(all.getLast().next());
            }
            all.add(quarter);
        }
        return all;
    }
}
