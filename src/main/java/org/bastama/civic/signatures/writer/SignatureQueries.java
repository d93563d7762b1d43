package org.bastama.civic.signatures.writer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads of stored signatures, for the use cases of this room. */
@Component
public class SignatureQueries {

    private final SignatureRepository signatures;

    SignatureQueries(SignatureRepository signatures) {
        this.signatures = signatures;
    }

    /** One signature, in any state. */
    public Optional<SignatureRow> find(PetitionNumber number, UUID id) {
        return signatures.find(number, id);
    }

    /** So many confirmed signers who asked for updates, by id, after the given one. */
    public List<SignatureRow> asking(PetitionNumber number, @Nullable UUID after, int count) {
        return signatures.asking(number, after, count);
    }
}
