package org.bastama.civic.consultations.opinionmap;

import java.time.Duration;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws maps anew as votes arrive, however many, every few seconds; one that fails does not stop the others. */
@Component
class DrawMaps implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(DrawMaps.class);

    private final VoteRepository votes;
    private final DrawMap draw;

    DrawMaps(VoteRepository votes, DrawMap draw) {
        this.votes = votes;
        this.draw = draw;
    }

    @Override
    public String name() {
        return "consultations.draw-opinion-maps";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        votes.waiting().forEach(this::one);
    }

    private void one(VoteRepository.Poll poll) {
        try {
            draw.draw(poll);
        } catch (RuntimeException e) {
            LOG.error("the opinion map of {} could not be drawn; it is tried again", poll, e);
        }
    }
}
