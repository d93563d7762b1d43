package org.bastama.civic.petitions.closing;

import java.time.Clock;
import java.util.function.Consumer;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.PetitionNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Walks through the petitions whose time is over, each in its own transaction; one that fails does not stop the others. */
@Component
class EachOverdue {

    private static final Logger LOG = LoggerFactory.getLogger(EachOverdue.class);
    private static final int AT_ONCE = 500;

    private final OverdueRepository overdue;
    private final Clock clock;

    EachOverdue(OverdueRepository overdue, Clock clock) {
        this.overdue = overdue;
        this.clock = clock;
    }

    /** Does the work for each, in the order of numbers. */
    void in(PetitionState state, Consumer<PetitionNumber> work) {
        var batch = overdue.numbers(state, clock.instant(), 0, AT_ONCE);
        while (!batch.isEmpty()) {
            batch.forEach(number -> one(number, work));
            batch = overdue.numbers(state, clock.instant(), batch.getLast().value(), AT_ONCE);
        }
    }

    private static void one(PetitionNumber number, Consumer<PetitionNumber> work) {
        try {
            work.accept(number);
        } catch (RuntimeException e) {
            LOG.error("petition {} could not be settled; it is tried again", number, e);
        }
    }
}
