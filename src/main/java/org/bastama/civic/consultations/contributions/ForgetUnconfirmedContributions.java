package org.bastama.civic.consultations.contributions;

import java.time.Clock;
import java.time.Duration;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes contributions that nobody confirmed, a week after their link ended. */
@Component
class ForgetUnconfirmedContributions implements RecurringJob {

    private static final Duration KEPT = Duration.ofDays(7);

    private final ContributionRepository contributions;
    private final Clock clock;

    ForgetUnconfirmedContributions(ContributionRepository contributions, Clock clock) {
        this.contributions = contributions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "consultations.forget-unconfirmed";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        contributions.forget(clock.instant().minus(KEPT));
    }
}
