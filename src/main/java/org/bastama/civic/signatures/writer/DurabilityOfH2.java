package org.bastama.civic.signatures.writer;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** Embedded H2 writes a commit but does not force it to the disk: {@code CHECKPOINT SYNC} does. */
class DurabilityOfH2 implements Durability {

    private final DataSource database;

    DurabilityOfH2(DataSource database) {
        this.database = database;
    }

    @Override
    public void sync() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the commit may not be durable", e);
        }
    }
}
