package org.bastama.foundation.moderation;

import java.time.Clock;
import java.time.Duration;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who reported is kept for a week, as a hash; then it is erased. */
@Component
class ForgetReporters implements RecurringJob {

    private static final Duration KEPT = Duration.ofDays(7);

    private final ReportRepository reports;
    private final Clock clock;

    ForgetReporters(ReportRepository reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "moderation.forget-reporters";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        reports.forgetReporters(clock.instant().minus(KEPT));
    }
}
