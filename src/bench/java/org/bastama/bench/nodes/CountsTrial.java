package org.bastama.bench.nodes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bastama.bench.data.Tokens;
import org.bastama.foundation.shared.PetitionNumber;

/** What one node wrote is told by the other one soon, and is still when the one that wrote it is gone. */
final class CountsTrial {

    /** Tokens that it takes. */
    static final int TOKENS = 30;

    private static final int CHANGES = 20;
    private static final Duration BOUND = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(10);
    private static final int LOOKS_AFTERWARDS = 300;

    /**
     * A change seen.
     *
     * @param within milliseconds from the answer to who changed it until the other node had told it
     * @param old milliseconds after the answer at which a question was asked that was still told the old count: this does
     *     not grow when the machine is too busy to answer
     */
    private record Seen(long within, long old) {}

    private final Cluster cluster;
    private final Client client;
    private final PetitionNumber petition;
    private final Tokens tokens;

    CountsTrial(Cluster cluster, Client client, PetitionNumber petition, Tokens tokens) {
        this.cluster = cluster;
        this.client = client;
        this.petition = petition;
        this.tokens = tokens;
    }

    /** Changes through one node and through the other in turn, each seen at the one it was not made at. */
    Finding run() {
        var changes = new ArrayList<Seen>();
        for (var i = 0; i < CHANGES; i++) {
            var writer = i % Cluster.NODES;
            var expected = confirm(writer);
            changes.add(seen(1 - writer, expected));
        }
        var within = changes.stream().map(Seen::within).sorted().toList();
        var old = changes.stream().mapToLong(Seen::old).max().orElseThrow();
        return new Finding(
                "a count changed at one node is told by the other",
                "%d changes: told after %,d ms in the median, %,d ms at worst; the last that was told the old one had asked after %,d ms"
                        .formatted(CHANGES, median(within), within.getLast(), old),
                old <= BOUND.toMillis());
    }

    /** The same with each node killed as soon as it has answered, and started again. */
    Finding afterKills() {
        var right = 0;
        for (var writer = 0; writer < Cluster.NODES; writer++) {
            var expected = confirm(writer);
            cluster.kill(writer);
            right += staysRight(1 - writer, expected) ? 1 : 0;
            cluster.startAgain(writer);
            right += client.count(cluster.port(writer), petition) == expected ? 1 : 0;
        }
        return new Finding(
                "and stays right when the node that wrote it is killed, there and at the one started again",
                "%d of %d times".formatted(right, 2 * Cluster.NODES),
                right == 2 * Cluster.NODES);
    }

    /** Confirms one more at a node; the count from then on. */
    private long confirm(int node) {
        var before = cluster.confirmed(petition);
        var status =
                client.confirm(cluster.port(node), tokens.take(1).getFirst().toString());
        if (status != 200) {
            throw new IllegalStateException("answered with " + status);
        }
        return before + 1;
    }

    /** How long a node takes to tell the count that another one has just written. */
    private Seen seen(int node, long expected) {
        var answered = System.nanoTime();
        var asked = answered;
        var lastOld = answered;
        while (client.count(cluster.port(node), petition) != expected && asked - answered < LONGEST.toNanos()) {
            lastOld = asked;
            Await.pause(LOOK_EVERY);
            asked = System.nanoTime();
        }
        return new Seen(millis(System.nanoTime() - answered), millis(lastOld - answered));
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    private boolean staysRight(int node, long expected) {
        var right = seen(node, expected).old() <= BOUND.toMillis();
        for (var i = 0; i < LOOKS_AFTERWARDS && right; i++) {
            Await.pause(LOOK_EVERY);
            right = client.count(cluster.port(node), petition) == expected;
        }
        return right;
    }

    private static long median(List<Long> sorted) {
        var middle = sorted.size() / 2;
        return (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
