package org.bastama.civic.consultations.dispositions;

import java.util.Collection;
import java.util.UUID;
import org.bastama.foundation.shared.Rejections;

/** What is selected at the desk: at least one, and no more than one can look through. */
final class SelectedContributions {

    private static final int MOST_AT_ONCE = 100;

    private SelectedContributions() {}

    /** The errors of the field {@code contributions}, if there are any, to be thrown with others. */
    static Rejections check(Collection<UUID> contributions) {
        return new Rejections()
                .require(!contributions.isEmpty(), "contributions", "consultations.none-selected")
                .require(
                        contributions.size() <= MOST_AT_ONCE,
                        "contributions",
                        "consultations.too-many-selected",
                        MOST_AT_ONCE);
    }
}
