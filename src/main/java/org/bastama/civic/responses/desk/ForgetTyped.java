package org.bastama.civic.responses.desk;

import java.time.Clock;
import java.time.Duration;
import org.bastama.civic.responses.typed.KeepWords;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what was typed of acts and in other forms and never sent, half a year after it was typed last. */
@Component
class ForgetTyped implements RecurringJob {

    private static final Duration KEPT = Duration.ofDays(182);

    private final ActDraftRepository acts;
    private final KeepWords words;
    private final Clock clock;

    ForgetTyped(ActDraftRepository acts, KeepWords words, Clock clock) {
        this.acts = acts;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "responses.forget-typed";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public void run() {
        var before = clock.instant().minus(KEPT);
        acts.forget(before);
        words.forget(before);
    }
}
