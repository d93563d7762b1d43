package org.bastama.civic.petitions.tally;

import java.util.Collection;
import org.bastama.foundation.shared.PetitionNumber;

/** The other nodes of the portal. What they are told may be lost; whoever listens looks for itself now and then. */
@FunctionalInterface
interface Neighbours {

    /** Tells them soon that tallies have changed, after the commit that changed them. */
    void tell(Collection<PetitionNumber> changed);
}
