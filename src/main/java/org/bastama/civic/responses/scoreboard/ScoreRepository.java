package org.bastama.civic.responses.scoreboard;

import static bastama.db.responses.Tables.SCORE;
import static bastama.db.responses.Tables.SCORE_DAY;

import bastama.db.responses.tables.records.ScoreRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The days on which the scoreboard was counted, and what each authority's cases added up to. */
@Repository
class ScoreRepository {

    private final DSLContext database;

    ScoreRepository(DSLContext database) {
        this.database = database;
    }

    /** The last counted day, up to one; empty before the first. */
    Optional<Board.Day> lastDay(LocalDate upTo) {
        return day(SCORE_DAY.ON_DAY.le(upTo), true);
    }

    /** The first counted day. */
    Optional<Board.Day> firstDay() {
        return day(SCORE_DAY.ON_DAY.isNotNull(), false);
    }

    private Optional<Board.Day> day(Condition wanted, boolean last) {
        return database.selectFrom(SCORE_DAY)
                .where(wanted)
                .orderBy(last ? SCORE_DAY.ON_DAY.desc() : SCORE_DAY.ON_DAY.asc())
                .limit(1)
                .fetchOptional(row -> new Board.Day(row.getOnDay(), row.getFormulas(), row.getCountedAt()));
    }

    /** Says that a day is counted: from now on it is told, and never counted again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(LocalDate day, Instant now) {
        database.insertInto(SCORE_DAY)
                .set(SCORE_DAY.ON_DAY, day)
                .set(SCORE_DAY.FORMULAS, Figures.FORMULAS)
                .set(SCORE_DAY.COUNTED_AT, now)
                .execute();
    }

    /** What was added up, valid on a day. */
    List<Board.Score> on(LocalDate day) {
        return database.selectFrom(SCORE)
                .where(SCORE.UNTIL_ON.gt(day), SCORE.FROM_ON.le(day))
                .fetch(row -> new Board.Score(row.get(SCORE.AUTHORITY_SLUG), toFigures(row)));
    }

    /** Writes what an authority's cases add up to from a day on, where it differs; again on that day, it is replaced. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(String authoritySlug, Figures figures, LocalDate day) {
        var before = database.selectFrom(SCORE)
                .where(SCORE.AUTHORITY_SLUG.eq(authoritySlug), SCORE.UNTIL_ON.eq(ScoreCaseRepository.STILL))
                .fetchOptional();
        if (before.filter(row -> toFigures(row).equals(figures)).isPresent()) {
            return;
        }
        before.ifPresent(row -> end(row, day));
        database.executeInsert(toRecord(authoritySlug, figures, day));
    }

    private void end(ScoreRecord row, LocalDate day) {
        var itself = SCORE.AUTHORITY_SLUG.eq(row.getAuthoritySlug()).and(SCORE.FROM_ON.eq(row.getFromOn()));
        if (row.getFromOn().equals(day)) {
            database.deleteFrom(SCORE).where(itself).execute();
        } else {
            database.update(SCORE).set(SCORE.UNTIL_ON, day).where(itself).execute();
        }
    }

    private static ScoreRecord toRecord(String authoritySlug, Figures figures, LocalDate from) {
        var row = new ScoreRecord();
        row.setAuthoritySlug(authoritySlug);
        row.setFromOn(from);
        row.setUntilOn(ScoreCaseRepository.STILL);
        row.setReceived(figures.received());
        row.setJudged(figures.judged());
        row.setInTime(figures.inTime());
        row.setAnswered(figures.answered());
        row.setMedianHalves(figures.medianHalves());
        row.setOverdue(figures.overdue());
        row.setPassedOn(figures.passedOn());
        row.setRated(figures.rated());
        row.setSatisfaction(figures.satisfaction());
        row.setKept(figures.kept());
        row.setPromised(figures.promised());
        return row;
    }

    private static Figures toFigures(Record row) {
        return new Figures(
                row.get(SCORE.RECEIVED),
                row.get(SCORE.JUDGED),
                row.get(SCORE.IN_TIME),
                row.get(SCORE.ANSWERED),
                row.get(SCORE.MEDIAN_HALVES),
                row.get(SCORE.OVERDUE),
                row.get(SCORE.PASSED_ON),
                row.get(SCORE.RATED),
                row.get(SCORE.SATISFACTION),
                row.get(SCORE.KEPT),
                row.get(SCORE.PROMISED));
    }
}
