package org.bastama.civic.petitions.tally;

import java.util.Collection;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Tallies have changed: those who watch on this node and on the others will see it. */
@Component
class TallyNews {

    private final LiveTallies here;
    private final Neighbours elsewhere;

    TallyNews(LiveTallies here, Neighbours elsewhere) {
        this.here = here;
        this.elsewhere = elsewhere;
    }

    /** After the commit that changed them. */
    void changed(Collection<PetitionNumber> numbers) {
        if (!numbers.isEmpty()) {
            here.changed(numbers);
            elsewhere.tell(numbers);
        }
    }
}
