package org.bastama.bench.data;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.bastama.civic.signatures.writer.SignatureToken;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.PetitionNumber;

/**
 * Makes pending signatures as the portal would store them, of as many mailboxes. What is sealed is the same for all: nobody
 * opens it here.
 */
public final class PendingSignatures {

    /** One of them, and the token of its mail. */
    record Pending(SignatureToken token, UUID id, String mailbox, String name, String territory, Instant at) {

        Instant expiresAt() {
            return at.plus(Duration.ofHours(72));
        }
    }

    /** Where they go. */
    interface Store {

        void put(Pending pending);
    }

    /** As long as a sealed name or address. */
    static final byte[] SEALED = new byte[56];

    private final SplittableRandom random = new SplittableRandom();
    private final Territories territories = new Territories();

    /** Makes so many, for the petitions in turn. */
    Tokens make(List<PetitionNumber> petitions, int count, Store store) {
        var tokens = new ArrayList<SignatureToken>(count);
        for (var i = 0; i < count; i++) {
            var pending = next(petitions.get(i % petitions.size()));
            tokens.add(pending.token());
            store.put(pending);
        }
        return new Tokens(tokens);
    }

    private Pending next(PetitionNumber petition) {
        return new Pending(
                SignatureToken.next(petition),
                Ids.next(Times.CLOCK),
                hash(),
                hash(),
                territories.next(random),
                Times.now());
    }

    private String hash() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
