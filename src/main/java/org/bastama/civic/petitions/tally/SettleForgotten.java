package org.bastama.civic.petitions.tally;

import java.time.Duration;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.stereotype.Component;

/**
 * Settles what a batch left unsettled because its node died or did not know yet that the petition had opened: each batch
 * settles its own petitions, and this finds the rest within a minute.
 */
@Component
class SettleForgotten implements RecurringJob {

    private final UnsettledRepository unsettled;
    private final SettleTally settle;

    SettleForgotten(UnsettledRepository unsettled, SettleTally settle) {
        this.unsettled = unsettled;
        this.settle = settle;
    }

    @Override
    public String name() {
        return "petitions.settle";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        settle.after(unsettled.numbers());
    }
}
