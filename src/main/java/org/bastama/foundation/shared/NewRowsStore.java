package org.bastama.foundation.shared;

import static org.bastama.foundation.shared.UnnestedStore.key;
import static org.bastama.foundation.shared.UnnestedStore.keys;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/** New rows of one table: in one statement on PostgreSQL, as a batch of one prepared statement on embedded H2. */
public final class NewRowsStore {

    private NewRowsStore() {}

    /** Inserts all of them, in the caller's transaction; nothing when there are none. Identities are the database's. */
    public static <R extends TableRecord<R>> void insert(DSLContext database, List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var fields = Arrays.stream(rows.getFirst().getTable().fields())
                .filter(field -> !field.getDataType().identity())
                .toArray(Field<?>[]::new);
        if (database.family() == SQLDialect.POSTGRES) {
            asOne(database, rows, fields);
        } else {
            oneByOne(database, rows, fields);
        }
    }

    /** A table's parts and indexes are opened once for all rows, and the text is the same however many there are. */
    private static <R extends TableRecord<R>> void asOne(DSLContext database, List<R> rows, Field<?>[] fields) {
        var columns = IntStream.range(0, fields.length)
                .mapToObj(i -> key(i + 1, fields[i].getDataType()))
                .toList();
        var arrays = Arrays.stream(fields).map(field -> column(field, rows)).toArray(Field<?>[]::new);
        database.insertInto(rows.getFirst().getTable())
                .columns(fields)
                .select(DSL.select(columns).from(keys(arrays)))
                .execute();
    }

    @SuppressWarnings("unchecked") // an array of the field's own type
    private static <T> Field<T[]> column(Field<T> field, List<? extends TableRecord<?>> rows) {
        var values = (T[]) Array.newInstance(field.getType(), rows.size());
        Arrays.setAll(values, i -> rows.get(i).get(field));
        return DSL.val(values, field.getDataType().array());
    }

    private static <R extends TableRecord<R>> void oneByOne(DSLContext database, List<R> rows, Field<?>[] fields) {
        database.batch(database.insertInto(rows.getFirst().getTable())
                        .columns(fields)
                        .values(Collections.nCopies(fields.length, null)))
                .bind(rows.stream()
                        .map(row -> Arrays.stream(fields).map(row::get).toArray())
                        .toArray(Object[][]::new))
                .execute();
    }
}
