package org.bastama.civic.signatures.writer;

import java.util.Comparator;
import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;

/** A signature's key. Rows are locked in this order, so that two batches cannot deadlock. */
record SignatureKey(PetitionNumber number, UUID id) implements Comparable<SignatureKey> {

    private static final Comparator<SignatureKey> ORDER =
            Comparator.comparingLong((SignatureKey key) -> key.number().value()).thenComparing(SignatureKey::id);

    static SignatureKey of(SignatureRow row) {
        return new SignatureKey(row.number(), row.id());
    }

    @Override
    public int compareTo(SignatureKey other) {
        return ORDER.compare(this, other);
    }
}
