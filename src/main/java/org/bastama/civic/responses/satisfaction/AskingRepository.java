package org.bastama.civic.responses.satisfaction;

import static bastama.db.responses.Tables.ASKING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Questions whose mails are being written, and how far they are. */
@Repository
class AskingRepository {

    /** A question whose mails are being written, and the signer who was written to last. */
    record Asking(PetitionNumber petition, @Nullable UUID cursor) {}

    private final DSLContext database;

    AskingRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(PetitionNumber petition, Instant now) {
        database.insertInto(ASKING)
                .set(ASKING.PETITION, petition.value())
                .set(ASKING.STARTED_AT, now)
                .execute();
    }

    /** Some that have not ended, the oldest first. */
    List<PetitionNumber> unfinished(int count) {
        return database.select(ASKING.PETITION)
                .from(ASKING)
                .orderBy(ASKING.STARTED_AT, ASKING.PETITION)
                .limit(count)
                .fetch(row -> new PetitionNumber(row.value1()));
    }

    /** How far one is, its row held until the transaction ends; empty when it has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Asking> hold(PetitionNumber petition) {
        return database.selectFrom(ASKING)
                .where(ASKING.PETITION.eq(petition.value()))
                .forUpdate()
                .fetchOptional(row -> new Asking(petition, row.getCursorId()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void advance(PetitionNumber petition, UUID last) {
        database.update(ASKING)
                .set(ASKING.CURSOR_ID, last)
                .where(ASKING.PETITION.eq(petition.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void finish(PetitionNumber petition) {
        database.deleteFrom(ASKING).where(ASKING.PETITION.eq(petition.value())).execute();
    }
}
