package org.bastama.civic.petitions.closing;

import java.time.Duration;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.stereotype.Component;

/** Ends the time for supporters where it is over, within a minute. */
@Component
class EndGatherings implements RecurringJob {

    private final EachOverdue each;
    private final EndGathering end;

    EndGatherings(EachOverdue each, EndGathering end) {
        this.each = each;
        this.end = end;
    }

    @Override
    public String name() {
        return "petitions.gather-end";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        each.in(PetitionState.GATHERING, end::end);
    }
}
