package org.bastama.civic.signatures.writer;

import static bastama.db.signatures.Tables.HELD;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What waits in quarantine: a small table of its own, so that the desk never searches all signatures. */
@Repository
class HeldRepository {

    private final DSLContext database;

    HeldRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(SignatureRow row, String reason, Instant at) {
        database.insertInto(HELD)
                .set(HELD.PETITION, row.number().value())
                .set(HELD.SIGNATURE_ID, row.id())
                .set(HELD.REASON, reason)
                .set(HELD.HELD_AT, at)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(SignatureRow row) {
        database.deleteFrom(HELD)
                .where(HELD.PETITION.eq(row.number().value()))
                .and(HELD.SIGNATURE_ID.eq(row.id()))
                .execute();
    }
}
