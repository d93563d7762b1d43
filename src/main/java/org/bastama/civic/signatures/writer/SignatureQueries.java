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
    private final UpdatesRepository updates;

    SignatureQueries(SignatureRepository signatures, UpdatesRepository updates) {
        this.signatures = signatures;
        this.updates = updates;
    }

    /** One signature, in any state. */
    public Optional<SignatureRow> find(PetitionNumber number, UUID id) {
        return signatures.find(number, id);
    }

    /** So many confirmed signers who asked for updates, by id, after the given one. */
    public List<SignatureRow> asking(PetitionNumber number, @Nullable UUID after, int count) {
        return updates.asking(number, after, count);
    }
}
