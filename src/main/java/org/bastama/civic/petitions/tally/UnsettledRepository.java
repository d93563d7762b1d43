package org.bastama.civic.petitions.tally;

import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.TALLY_TOTAL;
import static bastama.db.petitions.Tables.THRESHOLD;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.util.List;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Finds petitions that may have something to settle: more than need it, never fewer. */
@Component
class UnsettledRepository {

    private final DSLContext database;

    UnsettledRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * Those that gather and have support; and open ones with a threshold that is not handed over and is reached, or that
     * all signatures together, of whatever identity level, would reach.
     */
    List<PetitionNumber> numbers() {
        return database.select(PETITION.NUMBER)
                .from(PETITION)
                .where(PETITION.STATE.eq(PetitionState.GATHERING.code()).and(isSupported()))
                .or(PETITION.STATE.eq(PetitionState.OPEN.code()).and(hasThreshold()))
                .orderBy(PETITION.NUMBER)
                .fetch(row -> new PetitionNumber(row.value1()));
    }

    private static Condition isSupported() {
        return exists(selectOne().from(TALLY_TOTAL).where(TALLY_TOTAL.PETITION.eq(PETITION.NUMBER)));
    }

    private static Condition hasThreshold() {
        var all = select(sum(TALLY_TOTAL.NET)).from(TALLY_TOTAL).where(TALLY_TOTAL.PETITION.eq(PETITION.NUMBER));
        return exists(selectOne()
                .from(THRESHOLD)
                .where(THRESHOLD.PETITION.eq(PETITION.NUMBER), THRESHOLD.HANDED_OVER_AT.isNull())
                .and(THRESHOLD
                        .REACHED_AT
                        .isNotNull()
                        .or(THRESHOLD.REQUIRED.le(all.asField().cast(Long.class)))));
    }
}
