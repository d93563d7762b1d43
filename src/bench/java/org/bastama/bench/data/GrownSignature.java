package org.bastama.bench.data;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Sha256;

/** A confirmed signature with all that belongs to it. What is sealed in it is the same for all. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record GrownSignature(
        PetitionNumber petition,
        UUID id,
        UUID event,
        String mailbox,
        String portalMailbox,
        String name,
        String token,
        String territory,
        byte[] nonce,
        Instant at) {

    /** As TRUST §2 has it. */
    byte[] commitment() {
        return Sha256.of(
                nonce,
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }
}
