package org.bastama.foundation.shared;

import java.sql.SQLException;
import javax.sql.DataSource;

/** The two databases the portal runs on; what one of them lacks is kept behind one class per database. */
public enum DatabaseEngine {
    H2,
    POSTGRES;

    /** Which one answers behind the connections. */
    public static DatabaseEngine of(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? H2 : POSTGRES;
        }
    }
}
