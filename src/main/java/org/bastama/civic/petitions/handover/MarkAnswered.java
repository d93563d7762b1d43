package org.bastama.civic.petitions.handover;

import java.time.Clock;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.steps.PetitionMark;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The final response was published: the petition is answered; then it is followed. Called by the responses room in its transaction. */
@Component
@NamedInterface("handover")
public class MarkAnswered {

    private final PetitionSteps steps;
    private final Clock clock;

    MarkAnswered(PetitionSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Handed over becomes answered. A petition that is still open (threshold handed over when reached) stays open and
     * keeps {@code answeredAt}; it becomes answered when it closes. The entry on the timeline is the response's.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(PetitionNumber number) {
        var petition = steps.lock(number);
        if (petition.state() == PetitionState.HANDED_OVER) {
            steps.step(petition, PetitionState.ANSWERED, PetitionMark.answered(clock.instant()), null);
        } else if (petition.state() == PetitionState.OPEN && petition.moments().handedOverAt() != null) {
            if (petition.moments().answeredAt() == null) {
                steps.answeredAt(number, clock.instant());
            }
        } else if (petition.state() != PetitionState.ANSWERED && petition.state() != PetitionState.MONITORING) {
            throw new IllegalStateException("petition %s is %s".formatted(number, petition.state()));
        }
    }

    /**
     * What was published as the final response was none: answered becomes handed over again. Rejected with
     * {@code petitions.answer-settled} when the petition has gone on since.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void annulled(PetitionNumber number) {
        var petition = steps.lock(number);
        if (petition.state() == PetitionState.ANSWERED) {
            steps.step(petition, PetitionState.HANDED_OVER, PetitionMark.none(), null);
        } else if (petition.state() == PetitionState.OPEN) {
            steps.unanswered(number);
        } else {
            throw Rejection.of("petitions.answer-settled");
        }
    }

    /** The authority committed itself: an answered petition is followed from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void monitored(PetitionNumber number) {
        var petition = steps.lock(number);
        if (petition.state() == PetitionState.ANSWERED) {
            steps.step(petition, PetitionState.MONITORING, PetitionMark.none(), null);
        }
    }
}
