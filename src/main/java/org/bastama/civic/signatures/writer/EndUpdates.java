package org.bastama.civic.signatures.writer;

import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the mails about the outcome to one signer; the tally is not concerned. */
@Component
public class EndUpdates {

    private final UpdatesRepository updates;

    EndUpdates(UpdatesRepository updates) {
        this.updates = updates;
    }

    /** Ends them, in the caller's transaction; false when there is no such signature. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean of(PetitionNumber number, UUID signature) {
        return updates.end(number, signature);
    }
}
