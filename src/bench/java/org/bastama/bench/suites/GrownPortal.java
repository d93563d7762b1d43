package org.bastama.bench.suites;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.Growth;
import org.bastama.bench.data.Shares;
import org.bastama.bench.server.JavaProcess;

/**
 * A portal on a database of its own with so many signatures.
 *
 * @param name what tables call it
 */
record GrownPortal(String name, String database, JavaProcess process) {

    private static final int TRIES = 1_200;

    /** Makes the schema, loads it, and starts the portal, which finds petitions by their words when this returns. */
    static GrownPortal start(Workshop workshop, String database, Shares shares, long signatures, String word) {
        workshop.postgres().create(database);
        workshop.portalOnPostgres(database + "-schema", database).start().close();
        new Growth(workshop.postgres(), database).load(shares, signatures);
        var process =
                workshop.keep(workshop.portalOnPostgres(database, database).start());
        awaitIndex(process, "/api/v1/petitions?q=" + word);
        return new GrownPortal("%,d signatures".formatted(signatures), database, process);
    }

    private static void awaitIndex(JavaProcess portal, String path) {
        for (var i = 0; i < TRIES; i++) {
            if (!portal.get(path).body().contains("\"items\":[]")) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        throw new IllegalStateException("nothing is found");
    }
}
