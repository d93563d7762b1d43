package org.bastama.civic.petitions.handover;

import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.TALLY_TOTAL;
import static bastama.db.petitions.Tables.THRESHOLD;

import java.time.Instant;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which thresholds were handed over, and when. */
@Component
class HandedOverRepository {

    private final DSLContext database;

    HandedOverRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * Lets nobody change the totals of a petition until the transaction ends, and waits for whoever is doing so: what is
     * counted from here on is what the authority gets ({@code Tallies} keeps the other half of the bargain).
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdTally(PetitionNumber number) {
        database.select(TALLY_TOTAL.IDENTITY_LEVEL)
                .from(TALLY_TOTAL)
                .where(TALLY_TOTAL.PETITION.eq(number.value()))
                .orderBy(TALLY_TOTAL.IDENTITY_LEVEL)
                .forUpdate()
                .fetch();
    }

    /** Notes the hand-over of a threshold; true exactly once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean handedOver(PetitionNumber number, int ordinal, Instant at) {
        var first = database.update(THRESHOLD)
                        .set(THRESHOLD.HANDED_OVER_AT, at)
                        .where(
                                THRESHOLD.PETITION.eq(number.value()),
                                THRESHOLD.ORDINAL.eq(ordinal),
                                THRESHOLD.HANDED_OVER_AT.isNull())
                        .execute()
                == 1;
        database.update(PETITION)
                .set(PETITION.HANDED_OVER_AT, at)
                .where(PETITION.NUMBER.eq(number.value()), PETITION.HANDED_OVER_AT.isNull())
                .execute();
        return first;
    }
}
