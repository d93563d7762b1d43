package org.bastama.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The keys of tables, taken off while millions of rows are loaded and made anew afterwards, which sorts instead of searching. */
final class TableKeys {

    private static final String CONSTRAINTS = """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                   format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where conrelid = cast(? as regclass) and contype in ('p', 'u') order by conname""";
    private static final String INDEXES = """
            select format('drop index %s', indexrelid::regclass), replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ')
            from pg_index where indrelid = cast(? as regclass)
              and not exists (select from pg_constraint where conindid = indexrelid) order by indexrelid""";

    private final Connection connection;
    private final List<String> again = new ArrayList<>();

    private TableKeys(Connection connection) {
        this.connection = connection;
    }

    /** Takes off the keys of tables. */
    static TableKeys off(Connection connection, List<String> tables) throws SQLException {
        var keys = new TableKeys(connection);
        for (var table : tables) {
            keys.drop(table, CONSTRAINTS);
            keys.drop(table, INDEXES);
        }
        return keys;
    }

    private void drop(String table, String query) throws SQLException {
        var drops = new ArrayList<String>();
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    drops.add(rows.getString(1));
                    again.add(rows.getString(2));
                }
            }
        }
        for (var drop : drops) {
            execute(drop);
        }
    }

    /** Makes them anew. */
    void on() throws SQLException {
        execute("set maintenance_work_mem = '1GB'");
        for (var statement : again) {
            execute(statement);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
