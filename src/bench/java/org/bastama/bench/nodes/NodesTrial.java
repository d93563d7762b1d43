package org.bastama.bench.nodes;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bastama.bench.Options;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.bench.data.PostgresPending;
import org.bastama.bench.data.Tokens;
import org.bastama.foundation.shared.PetitionNumber;

/**
 * Two nodes behind the repository's own proxy: what was acknowledged is there, counts are told by both, each mail and job
 * is done once, whichever of them is killed.
 */
public final class NodesTrial {

    /** Its name on the command line. */
    public static final String NAME = "nodes";

    /** What it does, in a line. */
    public static final String ABOUT =
            "two nodes behind haproxy, one of them killed now and then; not among the others";

    /** Petitions that end at once, in each of two groups. */
    private static final int DUE = 12;

    private final Workshop workshop;
    private final PrintStream progress = System.out;
    private final List<Finding> findings = new ArrayList<>();

    public NodesTrial(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Tells what was seen; whether all of it holds. */
    public boolean run() {
        var mails = new ReceivedMails();
        var client = new Client();
        var cluster = Cluster.start(workshop, mails);
        var numbers = BenchPetitions.numbers(1 + 2 * DUE);
        var hot = numbers.getFirst();
        var tokens = prepare(cluster, hot);
        progress.println("two nodes are up");
        findings.addAll(new AliveTrial(cluster, client, mails).run(numbers.subList(1, 1 + DUE)));
        var killed = KilledTrial.begin(cluster, client, mails, numbers.subList(1 + DUE, numbers.size()));
        progress.println("mails and jobs were interrupted; what became of them is seen at the end");
        var counts = new CountsTrial(cluster, client, hot, tokens);
        findings.add(counts.run());
        findings.add(counts.afterKills());
        findings.add(new ConfirmationsTrial(cluster, client, hot, progress)
                .run(tokens, workshop.options().nodeKills()));
        findings.addAll(killed.end());
        return tell();
    }

    private Tokens prepare(Cluster cluster, PetitionNumber hot) {
        try (var connection = cluster.connect()) {
            BenchPetitions.insert(connection, List.of(hot));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var needed = CountsTrial.TOKENS + workshop.options().nodeKills() * ConfirmationsTrial.MOST;
        return new PostgresPending(workshop.postgres(), cluster.database()).load(List.of(hot), needed);
    }

    private boolean tell() {
        var table = Finding.HEAD + findings.stream().map(Finding::row).collect(Collectors.joining());
        progress.println();
        progress.println(table);
        try {
            progress.println("Kept in " + Files.writeString(Options.RESULTS.resolve("nodes.md"), table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings.stream().allMatch(Finding::holds);
    }
}
