package org.bastama.civic.signatures.writer;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.bastama.civic.petitions.tally.TallyChange;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * An event of a signature: appended, never changed. It holds the commitment SHA-256(nonce ‖ signature id) of TRUST §2 and
 * its nonce of 32 random bytes; erasing a person takes the nonce away, and nothing else.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NewEvent(
        UUID id, SignatureRow row, Kind kind, @Nullable String reason, byte[] nonce, Instant at) {

    private static final int NONCE = 32;

    /** What can happen to the tally. */
    enum Kind {
        CONFIRMED,
        WITHDRAWN,
        INVALIDATED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static NewEvent of(SignatureRow row, Kind kind, @Nullable String reason, Instant at, Clock clock) {
        return new NewEvent(Ids.next(clock), row, kind, reason, Ids.randomBytes(NONCE), at);
    }

    /** What it adds to the tally, on the day of the change. */
    TallyChange step() {
        return new TallyChange(
                row.number(),
                Formats.day(at),
                row.territoryCode(),
                row.identityLevel(),
                kind == Kind.CONFIRMED ? 1 : 0,
                kind == Kind.WITHDRAWN ? 1 : 0,
                kind == Kind.INVALIDATED ? 1 : 0,
                0);
    }

    byte[] commitment() {
        var signature = ByteBuffer.allocate(16)
                .putLong(row.id().getMostSignificantBits())
                .putLong(row.id().getLeastSignificantBits())
                .array();
        return Sha256.of(nonce, signature);
    }
}
