package org.bastama.bench.kill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.bench.data.PostgresPending;
import org.bastama.bench.data.Tokens;
import org.bastama.bench.server.Portal;

/** On a database of its own on the PostgreSQL server. */
record PostgresPatient(Workshop workshop, Portal portal, Tokens tokens) implements Patient {

    private static final String DATABASE = "killed";
    private static final int MOST_IN_A_LIFE = 60_000;
    private static final int TRIES = 300;

    static PostgresPatient prepare(Workshop workshop, int kills) {
        workshop.postgres().create(DATABASE);
        var portal = Portal.onPostgres(
                KillTrial.jar(),
                workshop.options().portal(),
                workshop.directory().resolve("killed-postgres"),
                workshop.postgres(),
                DATABASE,
                workshop.mails());
        portal.start().close();
        try (var connection = workshop.postgres().connect(DATABASE)) {
            BenchPetitions.insert(connection, BenchPetitions.numbers(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var tokens = new PostgresPending(workshop.postgres(), DATABASE)
                .load(BenchPetitions.numbers(1), kills * MOST_IN_A_LIFE);
        return new PostgresPatient(workshop, portal, tokens);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public int mostInALife() {
        return MOST_IN_A_LIFE;
    }

    /** In one snapshot, after the server has noticed that its client is gone and ended what that one had begun. */
    @Override
    public Connection look() throws SQLException {
        var connection = workshop.postgres().connect(DATABASE);
        for (var i = 0; i < TRIES && others(connection) > 0; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    private static int others(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from pg_stat_activity where datname = '" + DATABASE
                        + "' and backend_type = 'client backend' and pid <> pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }
}
