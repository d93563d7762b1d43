package org.bastama.civic.petitions;

import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The final response was published: the petition is answered. Called by the responses room in its transaction. */
@Component
public class MarkAnswered {

    /**
     * Handed over becomes answered. A petition that is still open (threshold handed over when reached) stays open and
     * keeps {@code answeredAt}; it becomes answered when it closes.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(PetitionNumber number) {
        throw new UnsupportedOperationException();
    }
}
