package org.bastama.bench.kill;

import java.sql.Connection;
import java.sql.SQLException;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.bench.data.PostgresPending;
import org.bastama.bench.data.Tokens;
import org.bastama.bench.server.Portal;

/** On a database of its own on the PostgreSQL server. */
record PostgresPatient(Workshop workshop, Portal portal, Tokens tokens) implements Patient {

    private static final String DATABASE = "killed";

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
                .load(BenchPetitions.numbers(1), kills * Lives.MOST_IN_A_LIFE);
        return new PostgresPatient(workshop, portal, tokens);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Connection look() throws SQLException {
        return workshop.postgres().connect(DATABASE);
    }
}
