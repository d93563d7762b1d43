package org.bastama.civic.petitions.tally;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Nodes on one PostgreSQL tell each other by NOTIFY, at most once a second each, in a transaction of its own on a
 * connection that does nothing else (ARCHITECTURE §4). When it breaks, another is taken after a pause that doubles.
 */
class PostgresNeighbours implements Neighbours, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresNeighbours.class);
    private static final String CHANNEL = "bastama_tally";
    private static final String ANY = "*";

    /** PostgreSQL takes 8,000 bytes. */
    private static final int LONGEST = 7_000;

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long LONGEST_PAUSE_SECONDS = 30;

    private final DataSource database;
    private final LiveTallies here;
    private final Set<PetitionNumber> waiting = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private @Nullable Thread thread;
    private long pauseSeconds = 1;

    PostgresNeighbours(DataSource database, LiveTallies here) {
        this.database = database;
        this.here = here;
    }

    @Override
    public void tell(Collection<PetitionNumber> changed) {
        if (isRunning()) {
            waiting.addAll(changed);
        }
    }

    @Override
    public synchronized void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofPlatform().daemon().name("tally-neighbours").start(this::run);
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        if (thread != null) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void run() {
        do {
            try (var connection = database.getConnection()) {
                converse(connection);
            } catch (SQLException | RuntimeException broken) {
                LOG.warn("Other nodes are not heard for {} s: {}", pauseSeconds, broken.getMessage());
            }
        } while (pause());
    }

    /** Whether to go on after the pause. */
    private boolean pause() {
        try {
            var over = stopped.await(pauseSeconds, TimeUnit.SECONDS);
            pauseSeconds = Math.min(LONGEST_PAUSE_SECONDS, pauseSeconds * 2);
            return !over;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void converse(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        execute(connection, "listen " + CHANNEL);
        try {
            pauseSeconds = 1;
            // What was said before nobody heard.
            here.allChanged();
            takeTurns(connection);
        } finally {
            // It goes back to the pool.
            execute(connection, "unlisten " + CHANNEL);
        }
    }

    private void takeTurns(Connection connection) throws SQLException {
        var line = connection.unwrap(PGConnection.class);
        var next = System.nanoTime() + SECOND;
        while (isRunning()) {
            hear(line, TimeUnit.NANOSECONDS.toMillis(next - System.nanoTime()));
            if (System.nanoTime() - next >= 0) {
                say(connection);
                next = System.nanoTime() + SECOND;
            }
        }
    }

    /** Listens for so long, or until something is said. */
    private void hear(PGConnection line, long millis) throws SQLException {
        var heard = line.getNotifications((int) Math.max(1, millis));
        for (var news : heard == null ? new PGNotification[0] : heard) {
            if (news.getPID() != line.getBackendPID()) {
                hear(news.getParameter());
            }
        }
    }

    private void hear(String news) {
        if (news.equals(ANY)) {
            here.allChanged();
        } else {
            here.changed(Stream.of(news.split(","))
                    .map(number -> new PetitionNumber(Long.parseLong(number)))
                    .toList());
        }
    }

    private void say(Connection connection) throws SQLException {
        var changed = List.copyOf(waiting);
        if (changed.isEmpty()) {
            return;
        }
        waiting.removeAll(Set.copyOf(changed));
        var news = changed.stream().map(PetitionNumber::toString).collect(Collectors.joining(","));
        try (var statement = connection.prepareStatement("select pg_notify(?, ?)")) {
            statement.setString(1, CHANNEL);
            statement.setString(2, news.length() > LONGEST ? ANY : news);
            statement.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
