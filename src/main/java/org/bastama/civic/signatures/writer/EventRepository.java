package org.bastama.civic.signatures.writer;

import static bastama.db.signatures.Tables.EVENT;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bastama.foundation.shared.Ids;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The events of signatures: appended, never changed. Each holds the commitment SHA-256(nonce ‖ signature id) of TRUST §2
 * and its nonce of 32 random bytes; erasing a person takes the nonce away, and nothing else.
 */
@Repository
class EventRepository {

    /** What can happen to the tally. */
    enum Kind {
        CONFIRMED,
        WITHDRAWN,
        INVALIDATED
    }

    private final DSLContext database;
    private final Clock clock;

    EventRepository(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void append(SignatureRow row, Kind kind, @Nullable String reason, Instant at) {
        var nonce = Ids.randomBytes(32);
        database.insertInto(EVENT)
                .set(EVENT.PETITION, row.number().value())
                .set(EVENT.ID, Ids.next(clock))
                .set(EVENT.SIGNATURE_ID, row.id())
                .set(EVENT.KIND, kind.name().toLowerCase(java.util.Locale.ROOT))
                .set(EVENT.REASON, reason)
                .set(EVENT.COMMITMENT, commitment(nonce, row.id()))
                .set(EVENT.NONCE, nonce)
                .set(EVENT.HAPPENED_AT, at)
                .execute();
    }

    /** Takes the nonces of a signature's events away: what was committed to can be told no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void eraseNonces(SignatureRow row) {
        database.update(EVENT)
                .setNull(EVENT.NONCE)
                .where(EVENT.PETITION.eq(row.number().value()))
                .and(EVENT.SIGNATURE_ID.eq(row.id()))
                .execute();
    }

    static byte[] commitment(byte[] nonce, UUID signature) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(nonce);
            digest.update(ByteBuffer.allocate(16)
                    .putLong(signature.getMostSignificantBits())
                    .putLong(signature.getLeastSignificantBits())
                    .array());
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
