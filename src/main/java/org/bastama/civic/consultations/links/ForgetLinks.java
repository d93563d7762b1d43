package org.bastama.civic.consultations.links;

import java.time.Clock;
import java.time.Duration;
import org.bastama.civic.consultations.contributions.ContributorsForgotten;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes links that nobody confirmed, a week after they ended; and all of a consultation with its people. */
@Component
class ForgetLinks implements RecurringJob {

    private static final Duration KEPT = Duration.ofDays(7);

    private final ParticipantLinkRepository links;
    private final Clock clock;

    ForgetLinks(ParticipantLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "consultations.forget-unconfirmed-links";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        links.forget(clock.instant().minus(KEPT));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ContributorsForgotten event) {
        links.forget(event.consultation());
    }
}
