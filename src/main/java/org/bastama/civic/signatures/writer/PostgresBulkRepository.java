package org.bastama.civic.signatures.writer;

import static bastama.db.signatures.Tables.SIGNATURE;
import static org.bastama.foundation.shared.UnnestedStore.ids;
import static org.bastama.foundation.shared.UnnestedStore.ints;
import static org.bastama.foundation.shared.UnnestedStore.key;
import static org.bastama.foundation.shared.UnnestedStore.keys;
import static org.bastama.foundation.shared.UnnestedStore.longs;
import static org.bastama.foundation.shared.UnnestedStore.texts;
import static org.bastama.foundation.shared.UnnestedStore.times;

import java.util.Collection;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectForUpdateStep;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** On PostgreSQL what changed is written in one statement too. */
class PostgresBulkRepository extends BulkRepository {

    PostgresBulkRepository(DSLContext database) {
        super(database);
    }

    /**
     * A plan is kept for the statement's next runs: made while a table was small, it would read the whole of it for every
     * batch until the statistics are renewed, and a petition that goes viral does not wait for that. Nor is a plan worth
     * compiling (jit) that looks costly only because it might look into each part of a table and then looks into one.
     */
    @Override
    public void byKeysOnly() {
        database.select(Stream.of("enable_seqscan", "enable_hashjoin", "enable_mergejoin", "jit")
                        .map(PostgresBulkRepository::localOff)
                        .toList())
                .fetch();
    }

    private static Field<String> localOff(String setting) {
        return DSL.function(
                "set_config", SQLDataType.VARCHAR, DSL.inline(setting), DSL.inline("off"), DSL.inline(true));
    }

    @Override
    <R extends Record> ResultQuery<R> locking(SelectForUpdateStep<R> statement) {
        return statement.forUpdate().of(SIGNATURE);
    }

    @Override
    public void move(Collection<SignatureRow> rows) {
        database.update(SIGNATURE)
                .set(SIGNATURE.STATE, key(3, SQLDataType.VARCHAR))
                .set(SIGNATURE.SLOT, key(4, SQLDataType.INTEGER))
                .set(SIGNATURE.QUARANTINE, key(5, SQLDataType.VARCHAR))
                .set(SIGNATURE.CONSENT_AT, key(6, SIGNATURE.CONSENT_AT.getDataType()))
                .set(SIGNATURE.CONFIRMED_AT, key(7, SIGNATURE.CONFIRMED_AT.getDataType()))
                .set(SIGNATURE.ENDED_AT, key(8, SIGNATURE.ENDED_AT.getDataType()))
                .from(keys(
                        longs(rows, row -> row.number().value()),
                        ids(rows, SignatureRow::id),
                        texts(rows, row -> row.state().code()),
                        ints(rows, SignatureRow::slot),
                        texts(rows, SignatureRow::quarantine),
                        times(rows, SignatureRow::consentAt),
                        times(rows, SignatureRow::confirmedAt),
                        times(rows, SignatureRow::endedAt)))
                .where(SIGNATURE.PETITION.eq(key(1, SQLDataType.BIGINT)), SIGNATURE.ID.eq(key(2, SQLDataType.UUID)))
                .execute();
    }
}
