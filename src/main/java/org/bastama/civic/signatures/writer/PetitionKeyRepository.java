package org.bastama.civic.signatures.writer;

import static bastama.db.signatures.Tables.PETITION_KEY;

import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The wrapped keys of petitions. */
@Repository
class PetitionKeyRepository {

    /** What is stored of a petition's key; without bytes once it was destroyed. */
    record Stored(byte @Nullable [] wrapped) {}

    private final DSLContext database;

    PetitionKeyRepository(DSLContext database) {
        this.database = database;
    }

    @Nullable
    Stored find(PetitionNumber number) {
        return database.select(PETITION_KEY.WRAPPED_KEY)
                .from(PETITION_KEY)
                .where(PETITION_KEY.PETITION.eq(number.value()))
                .fetchOne(row -> new Stored(row.value1()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(PetitionNumber number, byte[] wrapped) {
        database.insertInto(PETITION_KEY)
                .set(PETITION_KEY.PETITION, number.value())
                .set(PETITION_KEY.WRAPPED_KEY, wrapped)
                .execute();
    }
}
