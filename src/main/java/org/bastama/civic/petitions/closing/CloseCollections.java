package org.bastama.civic.petitions.closing;

import java.time.Duration;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.stereotype.Component;

/** Closes what is to be closed, within a minute of its time. */
@Component
class CloseCollections implements RecurringJob {

    private final EachOverdue each;
    private final ClosePetition close;

    CloseCollections(EachOverdue each, ClosePetition close) {
        this.each = each;
        this.close = close;
    }

    @Override
    public String name() {
        return "petitions.close";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        each.in(PetitionState.OPEN, close::close);
    }
}
