package org.bastama.civic.consultations.questionnaire.filling;

import java.time.Clock;
import java.time.Duration;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes answers that were begun and not touched for a month. */
@Component
class ForgetKeptAnswers implements RecurringJob {

    /** As long as the mail with the link says. */
    static final Duration KEPT = Duration.ofDays(30);

    private final KeptAnswersRepository repository;
    private final Clock clock;

    ForgetKeptAnswers(KeptAnswersRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "consultations.forget-answers";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        repository.deleteOlder(clock.instant().minus(KEPT));
    }
}
