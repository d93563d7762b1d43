package org.bastama.civic.responses.scoreboard;

import static bastama.db.responses.Tables.SCORE_CASE;
import static bastama.db.responses.Tables.TRANSFER;

import java.time.Instant;
import java.util.List;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Deliveries that an authority passed on: they ended there, and the table of deliveries tells only of the next one. */
@Repository
class PassedOnRepository {

    private final DSLContext database;

    PassedOnRepository(DSLContext database) {
        this.database = database;
    }

    /** Those that were passed on before a moment and are not known as such. */
    List<SeenCase> unknown(Instant until, int most) {
        return database.select(TRANSFER.fields())
                .select(SCORE_CASE.fields())
                .from(TRANSFER)
                .leftJoin(SCORE_CASE)
                .on(SCORE_CASE.PETITION.eq(TRANSFER.PETITION), SCORE_CASE.ORDINAL.eq(TRANSFER.ORDINAL))
                .and(SCORE_CASE.TURN.eq(TRANSFER.TURN))
                .and(SCORE_CASE.UNTIL_ON.eq(ScoreCaseRepository.STILL))
                .where(TRANSFER.TRANSFERRED_AT.lt(until))
                .and(SCORE_CASE.PETITION.isNull().or(SCORE_CASE.STANDING.ne(Standing.PASSED_ON.name())))
                .orderBy(TRANSFER.PETITION, TRANSFER.ORDINAL, TRANSFER.TURN)
                .limit(most)
                .fetch(PassedOnRepository::toCase);
    }

    private static SeenCase toCase(Record found) {
        return new SeenCase(
                new ScoreCase.Key(
                        new PetitionNumber(found.get(TRANSFER.PETITION)),
                        found.get(TRANSFER.ORDINAL),
                        found.get(TRANSFER.TURN)),
                found.get(TRANSFER.FROM_AUTHORITY),
                Formats.day(found.get(TRANSFER.RECEIVED_AT)),
                found.get(TRANSFER.DUE_ON),
                null,
                Standing.Ending.PASSED_ON,
                Formats.day(found.get(TRANSFER.TRANSFERRED_AT)),
                true,
                ScoreCase.Votes.NONE,
                SeenCase.Promises.NONE,
                ScoreCaseRepository.toCase(found),
                found.get(SCORE_CASE.FROM_ON));
    }
}
