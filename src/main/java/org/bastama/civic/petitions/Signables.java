package org.bastama.civic.petitions;

import java.util.Optional;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** What signing needs to know of petitions. */
@Component
public class Signables {

    /** One petition, as it is now. */
    public Optional<Signable> find(PetitionNumber number) {
        throw new UnsupportedOperationException();
    }
}
