package org.bastama.foundation.search;

import java.time.Clock;
import java.time.Duration;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets changes that every index has followed; one that was away for longer is rebuilt. */
@Component
class PruneChanges implements RecurringJob {

    private static final Duration KEPT = Duration.ofDays(7);

    private final ChangeRepository changes;
    private final Clock clock;

    PruneChanges(ChangeRepository changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "search.prune-changes";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        changes.prune(clock.instant().minus(KEPT));
    }
}
