package org.bastama.civic.petitions;

import static bastama.db.petitions.Tables.PETITION;
import static org.jooq.impl.DSL.any;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What signing needs of many petitions, in one statement. */
@Repository
class SignableRepository {

    /** One petition's row, as far as signing goes. */
    record Found(
            PetitionNumber number,
            PetitionState state,
            String directKey,
            @Nullable Instant closesAt,
            @Nullable Instant handedOverAt,
            @Nullable String procedureCode,
            @Nullable Integer procedureVersion) {}

    private final DSLContext database;

    SignableRepository(DSLContext database) {
        this.database = database;
    }

    List<Found> find(Collection<PetitionNumber> numbers) {
        return database.select(
                        PETITION.NUMBER,
                        PETITION.STATE,
                        PETITION.DIRECT_KEY,
                        PETITION.CLOSES_AT,
                        PETITION.HANDED_OVER_AT,
                        PETITION.PROCEDURE_CODE,
                        PETITION.PROCEDURE_VERSION)
                .from(PETITION)
                .where(PETITION.NUMBER.eq(
                        any(numbers.stream().map(PetitionNumber::value).toArray(Long[]::new))))
                .fetch(row -> new Found(
                        new PetitionNumber(row.value1()),
                        PetitionState.of(row.value2()).orElseThrow(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }
}
