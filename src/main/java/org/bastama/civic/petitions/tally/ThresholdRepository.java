package org.bastama.civic.petitions.tally;

import static bastama.db.petitions.Tables.THRESHOLD;

import java.time.Instant;
import java.util.List;
import org.bastama.civic.petitions.Petition;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The thresholds of open petitions: fixed once, reached or not. */
@Component
class ThresholdRepository {

    private final DSLContext database;

    ThresholdRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void fix(PetitionNumber number, List<Petition.Threshold> thresholds) {
        thresholds.forEach(threshold -> database.insertInto(THRESHOLD)
                .set(THRESHOLD.PETITION, number.value())
                .set(THRESHOLD.ORDINAL, threshold.ordinal())
                .set(THRESHOLD.REQUIRED, threshold.required())
                .set(THRESHOLD.TRIGGERS, threshold.triggers())
                .set(THRESHOLD.HAND_OVER, threshold.whenReached() ? "when_reached" : "at_closing")
                .execute());
    }

    /** Notes that a threshold is reached now, or (null) that it no longer is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reached(PetitionNumber number, int ordinal, @Nullable Instant at) {
        database.update(THRESHOLD)
                .set(THRESHOLD.REACHED_AT, at)
                .where(THRESHOLD.PETITION.eq(number.value()), THRESHOLD.ORDINAL.eq(ordinal))
                .execute();
    }
}
