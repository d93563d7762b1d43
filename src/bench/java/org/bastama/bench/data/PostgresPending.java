package org.bastama.bench.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.bastama.bench.server.Postgres;
import org.bastama.foundation.shared.PetitionNumber;
import org.postgresql.PGConnection;

/** Loads pending signatures into PostgreSQL by {@code COPY}, tables in parallel. */
public final class PostgresPending {

    private static final String SIGNATURES = "copy signatures.signature (petition, id, state, mailbox_hmac, name_hmac,"
            + " name_sealed, email_sealed, territory_code, language, updates, identity_level, created_at) from stdin";
    private static final String TOKENS =
            "copy signatures.token (petition, token_hash, signature_id, expires_at) from stdin";
    private static final String SEALED = "\\\\x" + HexFormat.of().formatHex(PendingSignatures.SEALED);

    private final Postgres postgres;
    private final String database;
    private final PendingSignatures pending = new PendingSignatures();

    /** Into a database whose schema the portal has made. */
    public PostgresPending(Postgres postgres, String database) {
        this.postgres = postgres;
        this.database = database;
    }

    /** Loads so many, for the petitions in turn. */
    public Tokens load(List<PetitionNumber> petitions, int count) {
        try (var signatures = postgres.connect(database);
                var tokens = postgres.connect(database);
                var signatureRows = new CopyRows(signatures, SIGNATURES);
                var tokenRows = new CopyRows(tokens, TOKENS)) {
            return pending.make(petitions, count, one -> {
                signatureRows.row(signature(one));
                tokenRows.row(token(one));
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signature(PendingSignatures.Pending one) {
        return String.join(
                "\t",
                one.token().number().toString(),
                one.id().toString(),
                "pending",
                one.mailbox(),
                one.name(),
                SEALED,
                SEALED,
                one.territory(),
                "ru",
                "f",
                "0",
                one.at().toString());
    }

    private static String token(PendingSignatures.Pending one) {
        return String.join(
                "\t",
                one.token().number().toString(),
                one.token().hash(),
                one.id().toString(),
                one.expiresAt().toString());
    }

    /** Rows on their way to one table; there when it is closed. */
    private static final class CopyRows implements AutoCloseable {

        private static final int AT_ONCE = 128 * 1024;

        private final org.postgresql.copy.CopyIn copy;
        private final StringBuilder rows = new StringBuilder();

        CopyRows(Connection connection, String statement) throws SQLException {
            copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        }

        void row(String row) {
            rows.append(row).append('\n');
            if (rows.length() >= AT_ONCE) {
                send();
            }
        }

        private void send() {
            try {
                var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                rows.setLength(0);
            } catch (SQLException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }

        @Override
        public void close() throws SQLException {
            send();
            copy.endCopy();
        }
    }
}
