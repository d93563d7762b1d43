package org.bastama.civic.petitions.reports;

import java.time.Clock;
import java.time.Duration;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Who reported is kept for a week, as a hash; then it is erased. */
@Component
class ForgetReporters implements RecurringJob {

    private static final Duration KEPT = Duration.ofDays(7);

    private final ReportRepository reports;
    private final TransactionOperations transactions;
    private final Clock clock;

    ForgetReporters(ReportRepository reports, TransactionOperations transactions, Clock clock) {
        this.reports = reports;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "petitions.report";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        transactions.executeWithoutResult(
                status -> reports.forgetReporters(clock.instant().minus(KEPT)));
    }
}
