package org.bastama.civic.consultations.opinionmap;

import java.time.Clock;
import java.time.Duration;
import org.bastama.civic.consultations.contributions.ContributorsForgotten;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes votes that nobody confirmed, a week after their link ended; and with the people of a consultation the links of
 * its voters and their places on the map. Votes stay: nobody can tell any more whose they are.
 */
@Component
class ForgetVoters implements RecurringJob {

    private static final Duration KEPT = Duration.ofDays(7);

    private final BallotRepository ballots;
    private final OpinionMapRepository maps;
    private final Clock clock;

    ForgetVoters(BallotRepository ballots, OpinionMapRepository maps, Clock clock) {
        this.ballots = ballots;
        this.maps = maps;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "consultations.forget-unconfirmed-votes";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        ballots.forget(clock.instant().minus(KEPT));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ContributorsForgotten event) {
        ballots.forget(event.consultation());
        maps.forgetPlaces(event.consultation());
    }
}
