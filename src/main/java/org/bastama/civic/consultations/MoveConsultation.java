package org.bastama.civic.consultations;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes a consultation when its time has come; each step is dated by that time, however late it is noted. */
@Component
class MoveConsultation {

    private final ConsultationSteps steps;
    private final Clock clock;

    MoveConsultation(ConsultationSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** Does what is due; repeating changes nothing. */
    @Transactional
    public void move(ConsultationNumber number) {
        var now = clock.instant();
        var held = steps.lock(number);
        if (held.state() == ConsultationState.ANNOUNCED && !now.isBefore(opensAt(held))) {
            steps.step(held, ConsultationState.OPEN, later(held), null);
            held = steps.lock(number);
        }
        if (held.state() == ConsultationState.OPEN && !now.isBefore(closesAt(held))) {
            steps.step(held, ConsultationState.CLOSED, closesAt(held), null);
        }
    }

    /** One that is announced on its first day opens with the announcement, not before. */
    private static Instant later(Consultation held) {
        var announced = Objects.requireNonNull(held.moments().announcedAt());
        return announced.isAfter(opensAt(held)) ? announced : opensAt(held);
    }

    private static Instant opensAt(Consultation held) {
        return Objects.requireNonNull(held.moments().opensAt());
    }

    private static Instant closesAt(Consultation held) {
        return Objects.requireNonNull(held.moments().closesAt());
    }
}
