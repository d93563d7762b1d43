package org.bastama.bench.suites;

import java.sql.SQLException;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.bench.data.H2Database;
import org.bastama.bench.data.H2Pending;
import org.bastama.bench.data.Tokens;
import org.bastama.bench.server.Portal;

/** Makes a portal on embedded H2 ready. */
public final class EmbeddedPortal {

    private EmbeddedPortal() {}

    /** Lets the portal make its schema, and puts in a petition and so many pending signatures. */
    public static Tokens prepare(Portal portal, int count) {
        portal.start().close();
        var database = new H2Database(portal.directory());
        var petitions = BenchPetitions.numbers(1);
        try (var connection = database.connect()) {
            BenchPetitions.insert(connection, petitions);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new H2Pending(database).load(petitions, count);
    }
}
