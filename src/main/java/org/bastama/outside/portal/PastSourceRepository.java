package org.bastama.outside.portal;

import static bastama.db.portal.Tables.PAST_SOURCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bastama.outside.portal.PastPetitions.Totals;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sources of past petitions: their names, and the totals that imports keep. */
@Repository
class PastSourceRepository {

    private final DSLContext database;

    PastSourceRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String source) {
        database.insertInto(PAST_SOURCE)
                .set(PAST_SOURCE.SOURCE, source)
                .set(PAST_SOURCE.PETITIONS, 0L)
                .set(PAST_SOURCE.SIGNATURES, 0L)
                .set(PAST_SOURCE.STAMP, UUID.randomUUID())
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void call(String source, String name) {
        database.update(PAST_SOURCE)
                .set(PAST_SOURCE.NAME, name)
                .where(PAST_SOURCE.SOURCE.eq(source))
                .execute();
    }

    /** What people read of each source, by its key. */
    Map<String, String> names() {
        return database.selectFrom(PAST_SOURCE)
                .fetchMap(PAST_SOURCE.SOURCE, row -> Objects.requireNonNullElse(row.getName(), row.getSource()));
    }

    boolean knows(String source) {
        return database.fetchExists(PAST_SOURCE, PAST_SOURCE.SOURCE.eq(source));
    }

    /** Lets one import at a time write petitions of a source, until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String source) {
        database.selectFrom(PAST_SOURCE)
                .where(PAST_SOURCE.SOURCE.eq(source))
                .forUpdate()
                .fetch();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void count(String source, long petitions, long signatures) {
        database.update(PAST_SOURCE)
                .set(PAST_SOURCE.PETITIONS, PAST_SOURCE.PETITIONS.plus(petitions))
                .set(PAST_SOURCE.SIGNATURES, PAST_SOURCE.SIGNATURES.plus(signatures))
                .set(PAST_SOURCE.STAMP, UUID.randomUUID())
                .where(PAST_SOURCE.SOURCE.eq(source))
                .execute();
    }

    Totals totals() {
        return database.select(
                        coalesce(sum(PAST_SOURCE.PETITIONS), BigDecimal.ZERO),
                        coalesce(sum(PAST_SOURCE.SIGNATURES), BigDecimal.ZERO))
                .from(PAST_SOURCE)
                .fetchSingle(sums ->
                        new Totals(sums.value1().longValue(), sums.value2().longValue()));
    }

    /** What each batch of an import renews. */
    List<UUID> stamps() {
        return database.select(PAST_SOURCE.STAMP)
                .from(PAST_SOURCE)
                .orderBy(PAST_SOURCE.SOURCE)
                .fetch(PAST_SOURCE.STAMP);
    }
}
