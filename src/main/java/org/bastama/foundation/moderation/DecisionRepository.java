package org.bastama.foundation.moderation;

import static bastama.db.moderation.Tables.DECISION;
import static bastama.db.moderation.Tables.REMOVAL;

import java.time.Clock;
import java.time.Instant;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.LocalizedText;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes decisions and removals; both are append-only. */
@Repository
class DecisionRepository {

    private final DSLContext database;
    private final Clock clock;

    DecisionRepository(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addDecision(
            String queue,
            String subject,
            String verdict,
            @Nullable String reasonCode,
            LocalizedText note,
            Instant at,
            AccountId by) {
        database.insertInto(DECISION)
                .set(DECISION.ID, Ids.next(clock))
                .set(DECISION.QUEUE, queue)
                .set(DECISION.SUBJECT, subject)
                .set(DECISION.VERDICT, verdict)
                .set(DECISION.REASON_CODE, reasonCode)
                .set(DECISION.NOTE, note.toJson())
                .set(DECISION.DECIDED_AT, at)
                .set(DECISION.DECIDED_BY, by.value())
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addRemoval(
            String kind, String subject, String reasonCode, LocalizedText note, Instant at, AccountId by) {
        database.insertInto(REMOVAL)
                .set(REMOVAL.ID, Ids.next(clock))
                .set(REMOVAL.KIND, kind)
                .set(REMOVAL.SUBJECT, subject)
                .set(REMOVAL.REASON_CODE, reasonCode)
                .set(REMOVAL.NOTE, note.toJson())
                .set(REMOVAL.REMOVED_AT, at)
                .set(REMOVAL.REMOVED_BY, by.value())
                .execute();
    }
}
