package org.bastama.bench.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.H2Database;
import org.bastama.bench.data.Tokens;
import org.bastama.bench.server.Portal;
import org.bastama.bench.suites.EmbeddedPortal;

/** On embedded H2. A copy of its file is looked into, so that the portal itself recovers the real one. */
record H2Patient(Portal portal, Tokens tokens) implements Patient {

    private static final String FILE = "bastama.mv.db";
    private static final int MOST_IN_A_LIFE = 25_000;

    static H2Patient prepare(Workshop workshop, int kills) {
        var portal = Portal.onH2(
                KillTrial.jar(),
                workshop.options().portal(),
                workshop.directory().resolve("killed-h2"),
                workshop.mails());
        return new H2Patient(portal, EmbeddedPortal.prepare(portal, kills * MOST_IN_A_LIFE));
    }

    @Override
    public String name() {
        return "H2";
    }

    @Override
    public int mostInALife() {
        return MOST_IN_A_LIFE;
    }

    @Override
    public Connection look() throws SQLException {
        var copy = portal.directory().resolveSibling("killed-h2-copy");
        copy(copy);
        return new H2Database(copy).connect();
    }

    private void copy(Path to) {
        try {
            Files.createDirectories(to);
            Files.copy(portal.directory().resolve(FILE), to.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
