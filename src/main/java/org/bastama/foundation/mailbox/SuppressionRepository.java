package org.bastama.foundation.mailbox;

import static bastama.db.mailbox.Tables.SUPPRESSED;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mailboxes that get no mail for a while, by the keyed hash alone. */
@Repository
class SuppressionRepository {

    private final DSLContext database;

    SuppressionRepository(DSLContext database) {
        this.database = database;
    }

    /** Those of the recipients that get nothing now. */
    Set<String> among(Collection<String> recipients, Instant now) {
        return database.select(SUPPRESSED.RECIPIENT_HASH)
                .from(SUPPRESSED)
                .where(SUPPRESSED.RECIPIENT_HASH.in(recipients), SUPPRESSED.ENDS_AT.gt(now))
                .fetchSet(SUPPRESSED.RECIPIENT_HASH);
    }

    /** Suppresses a recipient, or goes on doing so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String recipient, Instant now, Instant end, String reason) {
        var prolonged = database.update(SUPPRESSED)
                .set(SUPPRESSED.ENDS_AT, end)
                .set(SUPPRESSED.REASON, reason)
                .where(SUPPRESSED.RECIPIENT_HASH.eq(recipient))
                .execute();
        if (prolonged == 0) {
            database.insertInto(SUPPRESSED)
                    .set(SUPPRESSED.RECIPIENT_HASH, recipient)
                    .set(SUPPRESSED.SUPPRESSED_AT, now)
                    .set(SUPPRESSED.ENDS_AT, end)
                    .set(SUPPRESSED.REASON, reason)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteEndedBefore(Instant instant) {
        database.deleteFrom(SUPPRESSED).where(SUPPRESSED.ENDS_AT.lt(instant)).execute();
    }
}
