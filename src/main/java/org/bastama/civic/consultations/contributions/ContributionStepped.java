package org.bastama.civic.consultations.contributions;

import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;

/**
 * A contribution was confirmed by its link or is taken back, while its consultation's row is held. What an account sends
 * counts at once, and its kind knows that without an event.
 *
 * @param counted whether it is among the figures: after it was confirmed, and before it is taken back
 */
public record ContributionStepped(ConsultationNumber consultation, int part, UUID id, Step step, boolean counted) {

    /** What happens to it. */
    public enum Step {
        CONFIRMED,
        DELETED
    }

    static ContributionStepped confirmed(ContributionRow row) {
        return new ContributionStepped(row.consultation(), row.part(), row.id(), Step.CONFIRMED, true);
    }

    static ContributionStepped deleted(ContributionRow row) {
        return new ContributionStepped(
                row.consultation(), row.part(), row.id(), Step.DELETED, row.state() != ContributionState.PENDING);
    }
}
