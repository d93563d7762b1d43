package org.bastama.foundation.files;

import java.time.Clock;
import java.time.Duration;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets files that were kept for a while. */
@Component
class TidyFiles implements RecurringJob {

    private final FileRepository repository;
    private final Clock clock;

    TidyFiles(FileRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "files.tidy";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        repository.deleteKeptUntil(clock.instant());
    }
}
