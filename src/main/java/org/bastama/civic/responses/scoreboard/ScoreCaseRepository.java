package org.bastama.civic.responses.scoreboard;

import static bastama.db.responses.Tables.SCORE_CASE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import bastama.db.responses.tables.records.ScoreCaseRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bastama.foundation.shared.NewRowsStore;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cases as the scoreboard saw them, each from one day until before another. */
@Repository
class ScoreCaseRepository {

    /** The end of what is still so. */
    static final LocalDate STILL = LocalDate.of(9999, 12, 31);

    /** A case that stands otherwise from a day on; null for a new one. */
    record Change(ScoreCase now, @Nullable LocalDate beforeFrom) {}

    private final DSLContext database;

    ScoreCaseRepository(DSLContext database) {
        this.database = database;
    }

    /** Writes what changed on a day. Written again on that day, it replaces what was written. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(List<Change> changes, LocalDate day) {
        var known = changes.stream().filter(c -> c.beforeFrom() != null).toList();
        known.stream()
                .filter(change -> day.equals(change.beforeFrom()))
                .forEach(change -> database.deleteFrom(SCORE_CASE)
                        .where(is(change.now().key()), SCORE_CASE.FROM_ON.eq(day))
                        .execute());
        end(known.stream().filter(c -> !day.equals(c.beforeFrom())).toList(), day);
        NewRowsStore.insert(
                database, changes.stream().map(c -> toRecord(c.now(), day)).toList());
    }

    private void end(Collection<Change> changes, LocalDate day) {
        if (!changes.isEmpty()) {
            database.batch(database.update(SCORE_CASE)
                            .set(SCORE_CASE.UNTIL_ON, (LocalDate) null)
                            .where(SCORE_CASE.PETITION.eq((Long) null))
                            .and(SCORE_CASE.ORDINAL.eq((Integer) null))
                            .and(SCORE_CASE.TURN.eq((Integer) null))
                            .and(SCORE_CASE.FROM_ON.eq((LocalDate) null)))
                    .bind(changes.stream()
                            .map(change -> new Object[] {
                                day,
                                change.now().key().petition().value(),
                                change.now().key().ordinal(),
                                change.now().key().turn(),
                                change.beforeFrom()
                            })
                            .toArray(Object[][]::new))
                    .execute();
        }
    }

    /** The authorities of which a case stands otherwise from a day on that came after this one (null: from any day on). */
    List<String> changedAfter(@Nullable LocalDate day) {
        return database.selectDistinct(SCORE_CASE.AUTHORITY_SLUG)
                .from(SCORE_CASE)
                .where(day == null ? noCondition() : SCORE_CASE.FROM_ON.gt(day))
                .orderBy(SCORE_CASE.AUTHORITY_SLUG)
                .fetch(SCORE_CASE.AUTHORITY_SLUG);
    }

    /** What the figures of an authority are made of, as it is now. */
    List<CaseGroup> groups(String authoritySlug) {
        return database.select(
                        SCORE_CASE.STANDING,
                        SCORE_CASE.WORKING_DAYS,
                        count(),
                        count(SCORE_CASE.SATISFACTION),
                        sum(SCORE_CASE.SATISFACTION),
                        sum(SCORE_CASE.KEPT),
                        sum(SCORE_CASE.PROMISED))
                .from(SCORE_CASE)
                .where(SCORE_CASE.AUTHORITY_SLUG.eq(authoritySlug), SCORE_CASE.UNTIL_ON.eq(STILL))
                .groupBy(SCORE_CASE.STANDING, SCORE_CASE.WORKING_DAYS)
                .fetch(r -> new CaseGroup(
                        Standing.valueOf(r.value1()),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        whole(r.value5()),
                        (int) whole(r.value6()),
                        (int) whole(r.value7())));
    }

    /** The quarters in which cases of an authority were judged, as it is now, oldest first. */
    List<Quarter> quarters(String authoritySlug) {
        var year = extract(SCORE_CASE.JUDGED_ON, DatePart.YEAR);
        var quarter = extract(SCORE_CASE.JUDGED_ON, DatePart.QUARTER);
        return database.select(
                        year, quarter, count(), count().filterWhere(SCORE_CASE.STANDING.eq(Standing.IN_TIME.name())))
                .from(SCORE_CASE)
                .where(SCORE_CASE.AUTHORITY_SLUG.eq(authoritySlug), SCORE_CASE.UNTIL_ON.eq(STILL))
                .and(SCORE_CASE.JUDGED_ON.isNotNull())
                .groupBy(year, quarter)
                .orderBy(year, quarter)
                .fetch(r -> new Quarter(Quarter.firstDay(r.value1(), r.value2()), r.value3(), r.value4()));
    }

    private static long whole(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValueExact();
    }

    /** What was so on a day. */
    static Condition on(LocalDate day) {
        return SCORE_CASE.UNTIL_ON.gt(day).and(SCORE_CASE.FROM_ON.le(day));
    }

    private static Condition is(ScoreCase.Key key) {
        return SCORE_CASE
                .PETITION
                .eq(key.petition().value())
                .and(SCORE_CASE.ORDINAL.eq(key.ordinal()))
                .and(SCORE_CASE.TURN.eq(key.turn()));
    }

    private static ScoreCaseRecord toRecord(ScoreCase one, LocalDate from) {
        var row = new ScoreCaseRecord();
        row.setPetition(one.key().petition().value());
        row.setOrdinal(one.key().ordinal());
        row.setTurn(one.key().turn());
        row.setFromOn(from);
        row.setUntilOn(STILL);
        row.setAuthoritySlug(one.authoritySlug());
        row.setStanding(one.standing().name());
        row.setReceivedOn(one.receivedOn());
        row.setDueOn(one.dueOn());
        row.setAnsweredOn(one.answeredOn());
        row.setJudgedOn(one.judgedOn());
        row.setWorkingDays(one.workingDays());
        row.setSaidYes(one.votes().yes());
        row.setSaidPartly(one.votes().partly());
        row.setSaidNo(one.votes().no());
        row.setSatisfaction(one.satisfaction());
        row.setKept(one.kept());
        row.setPromised(one.promised());
        return row;
    }

    /** The case of a row; null where a join found none. */
    static @Nullable ScoreCase toCase(Record row) {
        return row.get(SCORE_CASE.PETITION) == null ? null : toFoundCase(row);
    }

    static ScoreCase toFoundCase(Record row) {
        return new ScoreCase(
                new ScoreCase.Key(
                        new PetitionNumber(row.get(SCORE_CASE.PETITION)),
                        row.get(SCORE_CASE.ORDINAL),
                        row.get(SCORE_CASE.TURN)),
                row.get(SCORE_CASE.AUTHORITY_SLUG),
                Standing.valueOf(Objects.requireNonNull(row.get(SCORE_CASE.STANDING))),
                row.get(SCORE_CASE.RECEIVED_ON),
                row.get(SCORE_CASE.DUE_ON),
                row.get(SCORE_CASE.ANSWERED_ON),
                row.get(SCORE_CASE.JUDGED_ON),
                row.get(SCORE_CASE.WORKING_DAYS),
                new ScoreCase.Votes(
                        row.get(SCORE_CASE.SAID_YES), row.get(SCORE_CASE.SAID_PARTLY), row.get(SCORE_CASE.SAID_NO)),
                row.get(SCORE_CASE.KEPT),
                row.get(SCORE_CASE.PROMISED));
    }
}
