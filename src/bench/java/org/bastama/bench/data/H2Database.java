package org.bastama.bench.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The embedded database of a portal that does not run. */
public record H2Database(Path directory) {

    /** Opens it as the portal does. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:%s/bastama;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
                        .formatted(directory.toAbsolutePath()),
                "sa",
                "");
    }
}
