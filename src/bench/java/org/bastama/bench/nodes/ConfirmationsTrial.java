package org.bastama.bench.nodes;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.bastama.bench.data.Tokens;
import org.bastama.bench.load.Arrivals;
import org.bastama.bench.load.Load;
import org.bastama.bench.load.Stretch;
import org.bastama.foundation.shared.PetitionNumber;

/** One node or the other is killed under a load of confirmations through the proxy, and comes back under it. */
final class ConfirmationsTrial {

    /** Confirmations that are begun at most between a kill and the next. */
    static final int MOST = 40_000;

    private static final int CONNECTIONS = 64;
    private static final int PER_SECOND = 800;
    private static final Stretch LONG_ENOUGH = new Stretch(Duration.ZERO, Duration.ofSeconds(120));
    private static final Duration AFTERWARDS = Duration.ofSeconds(3);
    private static final int SHORTEST_MILLIS = 300;
    private static final int LONGEST_MILLIS = 4_000;

    private final Cluster cluster;
    private final Client client;
    private final PetitionNumber petition;
    private final PrintStream progress;
    private final Set<String> acknowledged = new HashSet<>();
    private long begun;
    private long repeated;
    private long wrong;
    private int differences;

    ConfirmationsTrial(Cluster cluster, Client client, PetitionNumber petition, PrintStream progress) {
        this.cluster = cluster;
        this.client = client;
        this.petition = petition;
        this.progress = progress;
    }

    /** Kills so many times. */
    Finding run(Tokens tokens, int kills) {
        var lost = 0L;
        for (var kill = 1; kill <= kills; kill++) {
            var confirmations = new Confirmations(tokens.take(MOST));
            load(confirmations);
            note(confirmations);
            var books = cluster.books();
            lost = Math.max(
                    lost,
                    acknowledged.stream()
                            .filter(hash -> !books.confirmed().contains(hash))
                            .count());
            differences += books.agree() && bothTell() ? 0 : 1;
            progress.printf("kill %d: acknowledged %,d in all, lost %d; %s%n", kill, acknowledged.size(), lost, books);
        }
        var unanswered = begun - acknowledged.size();
        return new Finding(
                "confirmations through the proxy while a node is killed and started again",
                "%d kills; %,d begun, %,d acknowledged, %,d asked again, %,d refused; %,d lost, books or counts differed %d times"
                        .formatted(kills, begun, acknowledged.size(), repeated, wrong, lost, differences),
                lost == 0 && unanswered == 0 && wrong == 0 && differences == 0);
    }

    private void load(Confirmations confirmations) {
        var victim = ThreadLocalRandom.current().nextInt(Cluster.NODES);
        var killer = CompletableFuture.runAsync(() -> killAndStart(victim))
                .whenComplete((done, failure) -> confirmations.end());
        drive(confirmations, Arrivals.fixedRate(PER_SECOND));
        killer.join();
        while (confirmations.isOpen()) {
            drive(confirmations, Arrivals.closedLoop());
        }
    }

    private void drive(Confirmations confirmations, Arrivals arrivals) {
        try (var load = new Load(cluster.proxyPort(), CONNECTIONS, confirmations, confirmations)) {
            load.run(arrivals, LONG_ENOUGH, () -> {}, () -> {});
        }
    }

    private void killAndStart(int victim) {
        Await.pause(Duration.ofMillis(ThreadLocalRandom.current().nextInt(SHORTEST_MILLIS, LONGEST_MILLIS)));
        cluster.kill(victim);
        cluster.startAgain(victim);
        Await.pause(AFTERWARDS);
    }

    private void note(Confirmations confirmations) {
        begun += confirmations.begun();
        repeated += confirmations.repeated();
        wrong += confirmations.refused();
        acknowledged.addAll(confirmations.acknowledged());
    }

    /** Whether both nodes tell the count of the database, once what they keep for a second has gone. */
    private boolean bothTell() {
        Await.pause(Duration.ofSeconds(2));
        var rows = cluster.confirmed(petition);
        return client.count(cluster.port(0), petition) == rows && client.count(cluster.port(1), petition) == rows;
    }
}
