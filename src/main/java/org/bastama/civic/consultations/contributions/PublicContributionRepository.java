package org.bastama.civic.consultations.contributions;

import static bastama.db.consultations.Tables.CONTRIBUTION;
import static org.jooq.impl.DSL.row;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Public contributions of all consultations, for the search index. */
@Repository
class PublicContributionRepository {

    private final DSLContext database;

    PublicContributionRepository(DSLContext database) {
        this.database = database;
    }

    /** So many after one, by consultation and number; after 0 and 0 the first. */
    List<ContributionRow> after(long consultation, int number, int count) {
        return database.selectFrom(CONTRIBUTION)
                .where(
                        CONTRIBUTION.STATE.eq(ContributionState.CONFIRMED.code()),
                        row(CONTRIBUTION.CONSULTATION, CONTRIBUTION.NUMBER).gt(consultation, number))
                .orderBy(CONTRIBUTION.CONSULTATION, CONTRIBUTION.NUMBER)
                .limit(count)
                .fetch(ContributionRepository::row);
    }
}
