package org.bastama.foundation.shared;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableRecord;

/** New rows of one table as a batch of one prepared statement; the PostgreSQL driver makes it a few. */
public final class NewRowsStore {

    private NewRowsStore() {}

    /** Inserts all of them, in the caller's transaction; nothing when there are none. Identities are the database's. */
    public static <R extends TableRecord<R>> void insert(DSLContext database, List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var table = rows.getFirst().getTable();
        var fields = Arrays.stream(table.fields())
                .filter(field -> !field.getDataType().identity())
                .toArray(Field<?>[]::new);
        database.batch(database.insertInto(table).columns(fields).values(Collections.nCopies(fields.length, null)))
                .bind(rows.stream()
                        .map(row -> Arrays.stream(fields).map(row::get).toArray())
                        .toArray(Object[][]::new))
                .execute();
    }
}
