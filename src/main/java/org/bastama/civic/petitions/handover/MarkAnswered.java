package org.bastama.civic.petitions.handover;

import java.time.Instant;
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

    MarkAnswered(PetitionSteps steps) {
        this.steps = steps;
    }

    /**
     * Handed over becomes answered, if nothing was handed over after the moment of the answer: then it waits on. A
     * petition that is still open (threshold handed over when reached) stays open; it becomes answered when it closes.
     * Either keeps {@code answeredAt}. The entry on the timeline is the response's.
     *
     * @param at now or, for an answer that came by post, when that was received
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(PetitionNumber number, Instant at) {
        var petition = steps.lock(number);
        var isWaiting = petition.state() == PetitionState.HANDED_OVER;
        if (isWaiting && petition.isAnsweredBy(at)) {
            steps.step(petition, PetitionState.ANSWERED, PetitionMark.answered(at), null);
        } else if (isWaiting
                || petition.state() == PetitionState.OPEN && petition.moments().handedOverAt() != null) {
            steps.answeredAt(number, at);
        } else if (petition.state() != PetitionState.ANSWERED && petition.state() != PetitionState.MONITORING) {
            throw new IllegalStateException("petition %s is %s".formatted(number, petition.state()));
        }
    }

    /**
     * What was published as the final response was none: answered becomes handed over again. One that had gone on
     * waiting for an answer to a later delivery, or is open, forgets when the answer came. Rejected with
     * {@code petitions.answer-settled} when the petition has gone on since.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void annulled(PetitionNumber number) {
        var petition = steps.lock(number);
        if (petition.state() == PetitionState.ANSWERED) {
            steps.step(petition, PetitionState.HANDED_OVER, PetitionMark.none(), null);
        } else if (petition.state() == PetitionState.OPEN || petition.state() == PetitionState.HANDED_OVER) {
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
