package org.bastama.civic.signatures.writer;

import static bastama.db.signatures.Tables.PETITION_KEY;
import static bastama.db.signatures.Tables.SIGNATURE;
import static org.jooq.impl.DSL.count;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Counts the rows themselves: for checks only, pages read the tally. */
@Repository
class ConfirmedRepository {

    private final DSLContext database;

    ConfirmedRepository(DSLContext database) {
        this.database = database;
    }

    /** So many petitions that anybody tried to sign, by number, after the given one. */
    List<PetitionNumber> petitions(long after, int count) {
        return database.select(PETITION_KEY.PETITION)
                .from(PETITION_KEY)
                .where(PETITION_KEY.PETITION.gt(after))
                .orderBy(PETITION_KEY.PETITION)
                .limit(count)
                .fetch(row -> new PetitionNumber(row.value1()));
    }

    /** Confirmed signatures of each; petitions without any are left out. */
    Map<PetitionNumber, Long> confirmed(Collection<PetitionNumber> numbers) {
        return database.select(SIGNATURE.PETITION, count())
                .from(SIGNATURE)
                .where(SIGNATURE.PETITION.in(
                        numbers.stream().map(PetitionNumber::value).toList()))
                .and(SIGNATURE.STATE.eq(SignatureState.CONFIRMED.code()))
                .groupBy(SIGNATURE.PETITION)
                .fetchMap(row -> new PetitionNumber(row.value1()), row -> (long) row.value2());
    }
}
