package org.bastama.civic.responses.scoreboard;

import static bastama.db.responses.Tables.COMMITMENT;
import static bastama.db.responses.Tables.DEADLINE;
import static bastama.db.responses.Tables.HAND_OVER;
import static bastama.db.responses.Tables.PAPER_ANSWER;
import static bastama.db.responses.Tables.QUESTION;
import static bastama.db.responses.Tables.RESPONSE;
import static bastama.db.responses.Tables.SCORE_CASE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import org.bastama.civic.responses.Response;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Deliveries in the tables of the desk that may stand otherwise than the scoreboard saw them, read page by page. */
@Repository
class SeenCaseRepository {

    /**
     * A letter ends its delivery on the day it was received, and is published when a moderator has seen it: what was
     * delivered between is not answered by it.
     */
    private static final Condition IS_ANSWERED = exists(selectOne()
            .from(RESPONSE)
            .where(RESPONSE.PETITION.eq(HAND_OVER.PETITION))
            .and(RESPONSE.KIND.eq(Response.Kind.FINAL.name()))
            .and(RESPONSE.SUPERSEDED_AT.isNull())
            .and(RESPONSE.FIRST_PUBLISHED_AT.ge(HAND_OVER.HANDED_OVER_AT))
            .and(notExists(selectOne()
                    .from(PAPER_ANSWER)
                    .where(PAPER_ANSWER.PETITION.eq(RESPONSE.PETITION))
                    .and(PAPER_ANSWER.RESPONSE.eq(RESPONSE.ORIGINAL_ID))
                    .and(PAPER_ANSWER.ANSWERED_AT.lt(HAND_OVER.HANDED_OVER_AT)))));

    private static final Field<Boolean> ANSWERED = field(IS_ANSWERED).as("answered");

    private static final bastama.db.responses.tables.HandOver OTHER = HAND_OVER.as("other");

    /** See {@link SeenCase#isFirst}. */
    private static final Field<Boolean> FIRST = field(notExists(selectOne()
                    .from(OTHER)
                    .where(OTHER.PETITION.eq(HAND_OVER.PETITION))
                    .and(OTHER.AUTHORITY_SLUG.eq(HAND_OVER.AUTHORITY_SLUG))
                    .and(OTHER.REVIEW.isFalse())
                    .and(OTHER.ORDINAL.lt(HAND_OVER.ORDINAL))))
            .as("first_there");

    private final DSLContext database;

    SeenCaseRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * Deliveries that were received before a moment and are not settled, or whose votes or promises changed.
     *
     * @param since when the scoreboard was counted last
     */
    List<SeenCase> delivered(Instant until, Instant since, ScoreCase.@Nullable Key after, int most) {
        return database.select(HAND_OVER.fields())
                .select(DEADLINE.PETITION, DEADLINE.DUE_ON, DEADLINE.COUNTRY, ANSWERED, FIRST)
                .select(QUESTION.YES_COUNT, QUESTION.PARTLY_COUNT, QUESTION.NO_COUNT)
                .select(SCORE_CASE.fields())
                .from(HAND_OVER)
                .leftJoin(DEADLINE)
                .on(DEADLINE.PETITION.eq(HAND_OVER.PETITION), DEADLINE.ORDINAL.eq(HAND_OVER.ORDINAL))
                .leftJoin(QUESTION)
                .on(QUESTION.PETITION.eq(HAND_OVER.PETITION))
                .and(QUESTION.AUTHORITY_SLUG.eq(HAND_OVER.AUTHORITY_SLUG))
                .and(QUESTION.CLOSED_AT.lt(until))
                .leftJoin(SCORE_CASE)
                .on(SCORE_CASE.PETITION.eq(HAND_OVER.PETITION), SCORE_CASE.ORDINAL.eq(HAND_OVER.ORDINAL))
                .and(SCORE_CASE.TURN.eq(HAND_OVER.TURN))
                .and(SCORE_CASE.UNTIL_ON.eq(ScoreCaseRepository.STILL))
                .where(HAND_OVER.REVIEW.isFalse())
                .and(HAND_OVER.HANDED_OVER_AT.lt(until))
                .and(mayDiffer(since))
                .and(further(after))
                .orderBy(HAND_OVER.PETITION, HAND_OVER.ORDINAL)
                .limit(most)
                .fetch(found -> toCase(found, until));
    }

    private static Condition mayDiffer(Instant since) {
        return SCORE_CASE
                .PETITION
                .isNull()
                .or(SCORE_CASE.STANDING.in(Standing.UNSETTLED))
                .or(HAND_OVER.ENDED_AT.isNull())
                .or(QUESTION.PETITION
                        .isNotNull()
                        .and(SCORE_CASE
                                .SAID_YES
                                .plus(SCORE_CASE.SAID_PARTLY)
                                .plus(SCORE_CASE.SAID_NO)
                                .eq(0)))
                .or(exists(selectOne()
                        .from(COMMITMENT)
                        .where(COMMITMENT.PETITION.eq(HAND_OVER.PETITION))
                        .and(COMMITMENT.CHANGED_AT.ge(since))));
    }

    /** The first condition says nothing new, but lets H2 begin in the middle of the index. */
    private static Condition further(ScoreCase.@Nullable Key after) {
        return after == null
                ? noCondition()
                : HAND_OVER
                        .PETITION
                        .ge(after.petition().value())
                        .and(row(HAND_OVER.PETITION, HAND_OVER.ORDINAL)
                                .gt(row(after.petition().value(), after.ordinal())));
    }

    private static SeenCase toCase(Record found, Instant until) {
        var endedAt = found.get(HAND_OVER.ENDED_AT);
        var hasEnded = endedAt != null && endedAt.isBefore(until);
        var ending = found.get(ANSWERED) ? Standing.Ending.ANSWERED : Standing.Ending.TAKEN_DOWN;
        var isWithoutTerm = found.get(DEADLINE.PETITION) == null;
        return new SeenCase(
                new ScoreCase.Key(
                        new PetitionNumber(found.get(HAND_OVER.PETITION)),
                        found.get(HAND_OVER.ORDINAL),
                        found.get(HAND_OVER.TURN)),
                found.get(HAND_OVER.AUTHORITY_SLUG),
                Formats.day(found.get(HAND_OVER.HANDED_OVER_AT)),
                found.get(DEADLINE.DUE_ON),
                isWithoutTerm ? TerritoryQueries.COUNTRY : found.get(DEADLINE.COUNTRY),
                hasEnded ? ending : Standing.Ending.NONE,
                hasEnded ? Formats.day(endedAt) : null,
                found.get(FIRST),
                votes(found),
                SeenCase.Promises.NONE,
                ScoreCaseRepository.toCase(found),
                found.get(SCORE_CASE.FROM_ON));
    }

    private static ScoreCase.Votes votes(Record found) {
        return found.get(QUESTION.YES_COUNT) == null
                ? ScoreCase.Votes.NONE
                : new ScoreCase.Votes(
                        Math.toIntExact(found.get(QUESTION.YES_COUNT)),
                        Math.toIntExact(found.get(QUESTION.PARTLY_COUNT)),
                        Math.toIntExact(found.get(QUESTION.NO_COUNT)));
    }
}
