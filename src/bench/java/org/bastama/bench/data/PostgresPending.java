package org.bastama.bench.data;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.bastama.bench.server.Postgres;
import org.bastama.foundation.shared.PetitionNumber;

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
}
