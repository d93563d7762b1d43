package org.bastama.bench.kill;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.bench.data.ConfirmRequests;
import org.bastama.bench.load.Arrivals;
import org.bastama.bench.load.Load;
import org.bastama.bench.load.Stretch;
import org.bastama.bench.server.JavaProcess;

/** Life after life of one portal, each ended by force under load. */
final class Lives {

    private static final int CONNECTIONS = 64;
    private static final long SHORTEST_MILLIS = 300;
    private static final long LONGEST_MILLIS = 3_000;
    private static final Stretch LONG_ENOUGH = new Stretch(Duration.ZERO, Duration.ofSeconds(60));
    private static final Pattern COUNT = Pattern.compile("\"count\":(\\d+)");
    private static final String COUNT_PATH =
            "/api/v1/petitions/" + BenchPetitions.numbers(1).getFirst() + "/count";

    private final Patient patient;
    private final PrintStream progress;
    private final Set<String> acknowledged = new HashSet<>();

    Lives(Patient patient, PrintStream progress) {
        this.patient = patient;
        this.progress = progress;
    }

    /** Lives so many times, and once more to see that it still starts. */
    Verdict run(int kills) {
        var verdict = new Verdict(patient.name(), 0, 0, 0, 0, 0);
        var counted = 0L;
        for (var life = 1; life <= kills; life++) {
            var portal = patient.portal().start();
            verdict = verdict.plusDifference(count(portal) != counted);
            loadUntilKilled(portal);
            var books = look();
            counted = books.rows();
            verdict = verdict.plus(books, acknowledged);
            progress.printf(
                    "%s, kill %d: acknowledged %,d in all, lost %d; %s%n",
                    patient.name(), life, acknowledged.size(), verdict.lost(), books);
        }
        try (var last = patient.portal().start()) {
            return verdict.plusDifference(count(last) != counted);
        }
    }

    /** What the portal itself tells, once it serves again. */
    private static long count(JavaProcess portal) {
        var matcher = COUNT.matcher(portal.get(COUNT_PATH).body());
        return matcher.find() ? Long.parseLong(matcher.group(1)) : -1;
    }

    private void loadUntilKilled(JavaProcess portal) {
        var tokens = patient.tokens().share(patient.mostInALife());
        var moment = ThreadLocalRandom.current().nextLong(SHORTEST_MILLIS, LONGEST_MILLIS);
        try (var load = new Load(portal.port(), CONNECTIONS, new ConfirmRequests(tokens), (request, status) -> {
            if (status == 200) {
                acknowledged.add(tokens.at(request).hash());
            }
        })) {
            Thread.ofPlatform().start(() -> {
                LockSupport.parkNanos(Duration.ofMillis(moment).toNanos());
                portal.kill();
            });
            load.run(Arrivals.closedLoop(), LONG_ENOUGH, () -> {}, () -> {});
        }
        portal.kill();
    }

    private Books look() {
        try (var connection = patient.look()) {
            return Books.read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
