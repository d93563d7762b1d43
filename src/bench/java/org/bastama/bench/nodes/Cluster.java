package org.bastama.bench.nodes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bastama.bench.Options;
import org.bastama.bench.Workshop;
import org.bastama.bench.kill.Books;
import org.bastama.bench.server.FreePort;
import org.bastama.bench.server.Haproxy;
import org.bastama.bench.server.JavaProcess;
import org.bastama.bench.server.MailSink;
import org.bastama.bench.server.Portal;
import org.bastama.foundation.shared.PetitionNumber;

/** Two portals on one database and mail server, behind one proxy. */
final class Cluster implements AutoCloseable {

    static final int NODES = 2;

    private static final String DATABASE = "nodes";

    private final Workshop workshop;
    private final List<Portal> portals = new ArrayList<>();
    private final List<JavaProcess> nodes = new ArrayList<>();
    private final Haproxy proxy;

    private Cluster(Workshop workshop, MailSink mails) {
        this.workshop = workshop;
        workshop.postgres().create(DATABASE);
        // One after the other: the first makes the tables.
        for (var name : List.of("node-one", "node-two")) {
            var portal = Portal.onPostgres(
                    Options.JAR,
                    workshop.options().portal(),
                    workshop.directory().resolve(name),
                    workshop.postgres(),
                    DATABASE,
                    mails);
            portals.add(portal);
            nodes.add(portal.start(FreePort.next()));
        }
        proxy = Haproxy.start(port(0), port(1), workshop.directory().resolve("haproxy.log"));
    }

    /** Starts both and the proxy; everybody who reads mail is shown all of it. */
    static Cluster start(Workshop workshop, Consumer<String> reader) {
        var mails = workshop.keep(MailSink.start(workshop.options().mailsPerSecond(), reader));
        return workshop.keep(new Cluster(workshop, mails));
    }

    /** Where the public asks. */
    int proxyPort() {
        return proxy.port();
    }

    /** Where one of the two serves. */
    int port(int node) {
        return nodes.get(node).port();
    }

    /** Ends one as kill −9 does. */
    void kill(int node) {
        nodes.get(node).kill();
    }

    /** Starts one that was killed, where it was; returns when it serves. */
    void startAgain(int node) {
        nodes.set(node, portals.get(node).start(port(node)));
    }

    String database() {
        return DATABASE;
    }

    /** What the database holds, as of one moment. */
    Books books() {
        try (var connection = connect()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return Books.read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection connect() throws SQLException {
        return workshop.postgres().connect(DATABASE);
    }

    /** One number from the database. */
    long number(String query) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Confirmed signatures of a petition, by its rows. */
    long confirmed(PetitionNumber petition) {
        return number("select count(*) from signatures.signature where state = 'confirmed' and petition = " + petition);
    }

    /** Runs statements, each in its own transaction. */
    void execute(String... statements) {
        workshop.postgres().execute(DATABASE, statements);
    }

    @Override
    public void close() {
        proxy.close();
        nodes.forEach(JavaProcess::close);
    }
}
