package org.bastama.bench.kill;

import java.io.PrintStream;
import org.bastama.bench.Options;
import org.bastama.bench.Workshop;

/**
 * Kills the portal under a load of confirmations at a random moment, again and again, and holds what it had acknowledged
 * against the database: nothing may be missing, and rows, events and tally must agree.
 */
public final class KillTrial {

    /** Its name on the command line. */
    public static final String NAME = "kill";

    /** What it does, in a line. */
    public static final String ABOUT = "kill -9 under load, again and again, on both databases; not among the others";

    private final Workshop workshop;
    private final PrintStream progress = System.out;

    public KillTrial(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Tells what happened on each database; whether nothing was lost. */
    public boolean run() {
        var kills = workshop.options().kills();
        var onPostgres = new Lives(PostgresPatient.prepare(workshop, kills), progress).run(kills);
        var onH2 = new Lives(H2Patient.prepare(workshop, kills), progress).run(kills);
        progress.println();
        progress.println(
                "| database | kills | acknowledged | lost | confirmed, not acknowledged | books that differ |");
        progress.println("|---|---|---|---|---|---|");
        progress.println(onPostgres.row());
        progress.println(onH2.row());
        return onPostgres.isClean() && onH2.isClean();
    }

    /** The jar that is killed. */
    static java.nio.file.Path jar() {
        return Options.JAR;
    }
}
