package org.bastama.civic.signatures.writer;

import static bastama.db.signatures.Tables.SIGN_REQUEST;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Requests to sign that were carried out. */
@Repository
class SignRequestRepository {

    private final DSLContext database;

    SignRequestRepository(DSLContext database) {
        this.database = database;
    }

    /** Deletes those that are older than that. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forget(Instant before) {
        return database.deleteFrom(SIGN_REQUEST)
                .where(SIGN_REQUEST.CARRIED_OUT_AT.lt(before))
                .execute();
    }
}
