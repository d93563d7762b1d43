package org.bastama.bench.kill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * What a database says after a kill.
 *
 * @param confirmed hashes of the tokens whose signatures are confirmed
 * @param rows confirmed signatures
 * @param events events that confirm, without those that take back
 * @param cells signatures by the cells of the tally
 * @param sums signatures by the sums of the tally
 */
public record Books(Set<String> confirmed, long rows, long events, long cells, long sums) {

    /** Reads them; as of one moment when the transaction has a snapshot. */
    public static Books read(Connection connection) throws SQLException {
        return new Books(
                confirmed(connection),
                number(connection, "select count(*) from signatures.signature where state = 'confirmed'"),
                number(
                        connection,
                        "select count(case when kind = 'confirmed' then 1 end)"
                                + " - count(case when kind <> 'confirmed' then 1 end) from signatures.event"),
                number(connection, "select coalesce(sum(confirmed - withdrawn - invalidated), 0) from petitions.tally"),
                number(connection, "select coalesce(sum(net), 0) from petitions.tally_total"));
    }

    private static Set<String> confirmed(Connection connection) throws SQLException {
        var hashes = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select t.token_hash from signatures.token t join signatures.signature s"
                                + " on s.petition = t.petition and s.id = t.signature_id where s.state = 'confirmed'")) {
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
        }
        return hashes;
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Whether rows, events and both parts of the tally say the same. */
    public boolean agree() {
        return rows == events && rows == cells && rows == sums;
    }

    @Override
    public String toString() {
        return "rows %,d, events %,d, cells %,d, sums %,d".formatted(rows, events, cells, sums);
    }
}
