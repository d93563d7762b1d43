package org.bastama.civic.signatures.writer;

import static bastama.db.signatures.Tables.SIGNATURE;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectForUpdateStep;

/** H2 has no update from a table of keys: what changed is written as one batch of a prepared statement. */
class H2BulkRepository extends BulkRepository {

    H2BulkRepository(DSLContext database) {
        super(database);
    }

    /** H2 looks rows up in an index whatever it knows of the table's size. */
    @Override
    public void byKeysOnly() {}

    @Override
    <R extends Record> ResultQuery<R> locking(SelectForUpdateStep<R> statement) {
        return statement.forUpdate();
    }

    @Override
    public void move(Collection<SignatureRow> rows) {
        var update = database.batch(database.update(SIGNATURE)
                .set(SIGNATURE.STATE, (String) null)
                .set(SIGNATURE.SLOT, (Integer) null)
                .set(SIGNATURE.QUARANTINE, (String) null)
                .set(SIGNATURE.CONSENT_AT, (Instant) null)
                .set(SIGNATURE.CONFIRMED_AT, (Instant) null)
                .set(SIGNATURE.ENDED_AT, (Instant) null)
                .where(SIGNATURE.PETITION.eq((Long) null))
                .and(SIGNATURE.ID.eq((UUID) null)));
        update.bind(rows.stream()
                        .map(row -> new Object[] {
                            row.state().code(),
                            row.slot(),
                            row.quarantine(),
                            row.consentAt(),
                            row.confirmedAt(),
                            row.endedAt(),
                            row.number().value(),
                            row.id()
                        })
                        .toArray(Object[][]::new))
                .execute();
    }
}
