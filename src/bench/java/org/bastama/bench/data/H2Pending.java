package org.bastama.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.bastama.foundation.shared.PetitionNumber;

/** Puts pending signatures into embedded H2 while no portal has it open. */
public final class H2Pending {

    private static final int AT_ONCE = 1_000;

    private final H2Database database;
    private final PendingSignatures pending = new PendingSignatures();

    public H2Pending(H2Database database) {
        this.database = database;
    }

    /** Puts in so many, for the petitions in turn. */
    public Tokens load(List<PetitionNumber> petitions, int count) {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            try (var rows = new Rows(connection)) {
                return pending.make(petitions, count, rows::add);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of both tables, a thousand to a transaction. */
    private static final class Rows implements AutoCloseable {

        private final Connection connection;
        private final PreparedStatement signature;
        private final PreparedStatement token;
        private int waiting;

        Rows(Connection connection) throws SQLException {
            this.connection = connection;
            signature = connection.prepareStatement(
                    "insert into signatures.signature (petition, id, state, mailbox_hmac, name_hmac, name_sealed,"
                            + " email_sealed, territory_code, language, updates, identity_level, created_at)"
                            + " values (?, ?, 'pending', ?, ?, ?, ?, ?, 'ru', false, 0, ?)");
            token = connection.prepareStatement("insert into signatures.token (petition, token_hash, signature_id,"
                    + " expires_at) values (?, ?, ?, ?)");
        }

        void add(PendingSignatures.Pending one) {
            try {
                bind(one);
                waiting++;
                if (waiting == AT_ONCE) {
                    write();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private void bind(PendingSignatures.Pending one) throws SQLException {
            signature.setLong(1, one.token().number().value());
            signature.setObject(2, one.id());
            signature.setString(3, one.mailbox());
            signature.setString(4, one.name());
            signature.setBytes(5, PendingSignatures.SEALED);
            signature.setBytes(6, PendingSignatures.SEALED);
            signature.setString(7, one.territory());
            signature.setObject(8, at(one.at()));
            signature.addBatch();
            token.setLong(1, one.token().number().value());
            token.setString(2, one.token().hash());
            token.setObject(3, one.id());
            token.setObject(4, at(one.expiresAt()));
            token.addBatch();
        }

        private void write() throws SQLException {
            signature.executeBatch();
            token.executeBatch();
            connection.commit();
            waiting = 0;
        }

        private static OffsetDateTime at(Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }

        @Override
        public void close() throws SQLException {
            write();
            signature.close();
            token.close();
        }
    }
}
