package org.bastama.civic.petitions;

import java.util.Map;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The public timeline; other rooms write their steps through it. */
@Component
public class Timeline {

    /** Adds a step now. The kind is the end of the message key {@code petitions.timeline.<kind>}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PetitionNumber number, String kind, Map<String, String> details, LocalizedText note) {
        throw new UnsupportedOperationException();
    }
}
