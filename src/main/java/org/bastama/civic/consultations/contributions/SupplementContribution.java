package org.bastama.civic.consultations.contributions;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds to a confirmed contribution what can come only after the mailbox is known, before anybody has answered it. */
@Component
public class SupplementContribution {

    private final ContributionRepository contributions;
    private final ConfirmationTimes times;
    private final Clock clock;

    SupplementContribution(ContributionRepository contributions, ConfirmationTimes times, Clock clock) {
        this.contributions = contributions;
        this.times = times;
        this.clock = clock;
    }

    /** Whether something can still be added. */
    public boolean isPossible(Consultation consultation, Contribution contribution) {
        var isThere = contribution.state() == ContributionState.CONFIRMED
                || contribution.state() == ContributionState.COUNTED;
        return isThere
                && contribution.answer() == null
                && consultation.state() != ConsultationState.OUTCOME_PUBLISHED
                && clock.instant().isBefore(times.confirmUntil(consultation));
    }

    /** Gives a contribution of a consultation whose row is held its new text; rejected with {@code consultations.not-now}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void say(Consultation held, UUID contribution, String text) {
        var row = contributions.find(held.number(), List.of(contribution)).stream()
                .filter(found -> isPossible(held, found.shown(null)))
                .findFirst()
                .orElseThrow(() -> Rejection.of("consultations.not-now"));
        contributions.say(row, text);
    }
}
