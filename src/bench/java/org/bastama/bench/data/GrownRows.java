package org.bastama.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import org.bastama.bench.server.Postgres;

/** The tables that signatures fill, each with a connection that copies into it. */
final class GrownRows implements AutoCloseable {

    private static final String SEALED = "\\\\x" + HexFormat.of().formatHex(PendingSignatures.SEALED);

    private final Postgres postgres;
    private final String database;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final CopyRows signatures;
    private final CopyRows tokens;
    private final CopyRows events;
    private final CopyRows mailboxes;
    private final CopyRows cells;
    private final CopyRows days;
    private final CopyRows places;
    private final CopyRows totals;

    GrownRows(Postgres postgres, String database) throws SQLException {
        this.postgres = postgres;
        this.database = database;
        signatures = into(
                "signatures.signature (petition, id, state, mailbox_hmac, name_hmac, slot, name_sealed,"
                        + " email_sealed, territory_code, language, updates, identity_level, created_at, consent_at, confirmed_at)");
        tokens = into("signatures.token (petition, token_hash, signature_id, expires_at)");
        events = into("signatures.event (petition, id, signature_id, kind, commitment, nonce, happened_at)");
        mailboxes = into("signatures.mailbox_index (mailbox_hmac, petition, signature_id)");
        cells = into("petitions.tally");
        days = into("petitions.tally_day");
        places = into("petitions.tally_territory");
        totals = into("petitions.tally_total");
    }

    private CopyRows into(String table) throws SQLException {
        Connection connection = postgres.connect(database);
        open.push(connection);
        var rows = new CopyRows(connection, "copy " + table + " from stdin");
        open.push(rows);
        return rows;
    }

    /** A confirmed signature: its row, the token that confirmed it, the event, and its place in the index of mailboxes. */
    void put(GrownSignature one) {
        var petition = one.petition().toString();
        var id = one.id().toString();
        var at = one.at().toString();
        signatures.row(
                petition,
                id,
                "confirmed",
                one.mailbox(),
                one.name(),
                "1",
                SEALED,
                SEALED,
                one.territory(),
                "ru",
                "f",
                "0",
                at,
                at,
                at);
        tokens.row(petition, one.token(), id, at);
        events.row(petition, one.event().toString(), id, "confirmed", bytes(one.commitment()), bytes(one.nonce()), at);
        mailboxes.row(one.portalMailbox(), petition, id);
    }

    /** What a petition's signatures add up to. */
    void put(GrownTally tally) {
        var petition = tally.petition().toString();
        tally.cells()
                .forEach((cell, count) -> cells.row(
                        petition, cell.day().toString(), cell.territory(), "0", count.toString(), "0", "0", "0"));
        tally.days().forEach((day, count) -> days.row(petition, day.toString(), count.toString()));
        tally.places().forEach((place, count) -> places.row(petition, place, "0", count.toString()));
        totals.row(petition, "0", Long.toString(tally.total()));
    }

    private static String bytes(byte[] bytes) {
        return "\\\\x" + HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() throws SQLException {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (SQLException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
