package org.bastama.civic.petitions.closing;

import static bastama.db.petitions.Tables.PETITION;

import java.time.Instant;
import java.util.List;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Finds the petitions whose time is over. */
@Component
class OverdueRepository {

    private final DSLContext database;

    OverdueRepository(DSLContext database) {
        this.database = database;
    }

    /** Open petitions whose collection ended, or gathering ones whose period did, after a number, in their order. */
    public List<PetitionNumber> numbers(PetitionState state, Instant now, long after, int count) {
        var until = state == PetitionState.OPEN ? PETITION.CLOSES_AT : PETITION.GATHER_UNTIL;
        return database.select(PETITION.NUMBER)
                .from(PETITION)
                .where(PETITION.STATE.eq(state.code()), until.le(now), PETITION.NUMBER.gt(after))
                .orderBy(PETITION.NUMBER)
                .limit(count)
                .fetch(row -> new PetitionNumber(row.value1()));
    }
}
