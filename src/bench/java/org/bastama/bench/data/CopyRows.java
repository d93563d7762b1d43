package org.bastama.bench.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way to one table by {@code COPY}; there when it is closed. */
final class CopyRows implements AutoCloseable {

    private static final int AT_ONCE = 128 * 1024;

    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder();

    CopyRows(Connection connection, String statement) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
    }

    /** One row, its columns in order and as PostgreSQL reads them. */
    void row(String... columns) {
        for (var i = 0; i < columns.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(columns[i]);
        }
        rows.append('\n');
        if (rows.length() >= AT_ONCE) {
            send();
        }
    }

    private void send() {
        try {
            var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            rows.setLength(0);
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() throws SQLException {
        send();
        copy.endCopy();
    }
}
