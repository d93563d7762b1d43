package org.bastama.civic.consultations;

import java.time.Clock;
import java.time.Duration;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens and closes consultations within a minute of their time; one that fails does not stop the others. */
@Component
class MoveConsultations implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(MoveConsultations.class);
    private static final int AT_ONCE = 200;

    private final ConsultationQueries consultations;
    private final MoveConsultation move;
    private final Clock clock;

    MoveConsultations(ConsultationQueries consultations, MoveConsultation move, Clock clock) {
        this.consultations = consultations;
        this.move = move;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "consultations.move";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var batch = consultations.due(clock.instant(), 0, AT_ONCE);
        while (!batch.isEmpty()) {
            batch.forEach(this::one);
            batch = consultations.due(clock.instant(), batch.getLast().value(), AT_ONCE);
        }
    }

    private void one(ConsultationNumber number) {
        try {
            move.move(number);
        } catch (RuntimeException e) {
            LOG.error("consultation {} could not be moved; it is tried again", number, e);
        }
    }
}
