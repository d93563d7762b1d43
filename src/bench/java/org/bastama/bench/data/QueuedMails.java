package org.bastama.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Mails that wait in the outbox by the million, copied from one that the portal has written: half of one petition. */
public final class QueuedMails {

    private static final int TRIES = 2_000;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);
    private static final int PETITIONS = 1_000;

    private QueuedMails() {}

    /** Waits for a mail that is not sent yet, and queues as many like it. */
    public static void insert(Connection connection, int count) throws SQLException {
        for (var i = 0; i < TRIES; i++) {
            if (copy(connection, count) == count) {
                analyze(connection);
                return;
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new IllegalStateException("no mail waits");
    }

    private static int copy(Connection connection, int count) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into mailbox.outbox (id, kind, petition, lane, recipient_hash, payload, state, attempts, due_at,"
                        + " urgent, created_at) select gen_random_uuid(), m.kind, p.number, p.number,"
                        + " md5(n::text) || md5(n::text || 'b'), m.payload, 'WAITING', 0, m.due_at, m.urgent, m.created_at"
                        + " from (select * from mailbox.outbox where payload is not null and petition is not null limit 1) m"
                        + " cross join generate_series(1, ?) n cross join lateral (select m.petition + case when n % 2 = 0"
                        + " then 0 else n % ? end as number) p")) {
            insert.setInt(1, count);
            insert.setInt(2, PETITIONS);
            return insert.executeUpdate();
        }
    }

    private static void analyze(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze mailbox.outbox");
        }
    }
}
