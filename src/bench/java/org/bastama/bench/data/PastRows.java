package org.bastama.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SplittableRandom;

/** Past petitions by the million, put straight into their table; a few have very many signatures, most have few. */
public final class PastRows {

    private static final String SOURCE = "bench";

    private PastRows() {}

    /** Puts so many in. */
    public static void insert(Connection connection, int count) throws SQLException {
        connection.setAutoCommit(false);
        try (var source = connection.prepareStatement(
                "insert into portal.past_source (source, petitions, signatures) values (?, ?, 0)")) {
            source.setString(1, SOURCE);
            source.setInt(2, count);
            source.executeUpdate();
        }
        var random = new SplittableRandom(count);
        try (var rows = new CopyRows(
                connection,
                "copy portal.past_petition (source, external_id, title, started_at, signatures, status, import_id)"
                        + " from stdin")) {
            for (var i = 0; i < count; i++) {
                rows.row(
                        SOURCE,
                        Integer.toString(i),
                        "Ночные автобусы для Семея и ещё одного города, просьба " + i,
                        "2016-%02d-%02d 10:00:00+00".formatted(1 + i % 12, 1 + i % 28),
                        Long.toString((long) (10 / (1 - random.nextDouble()))),
                        "closed",
                        "00000000-0000-0000-0000-000000000001");
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze portal.past_petition");
        }
    }
}
