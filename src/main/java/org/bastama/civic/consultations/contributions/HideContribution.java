package org.bastama.civic.consultations.contributions;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A moderator takes a published contribution out of sight, and says why in the record of decisions. */
@Component
public class HideContribution {

    private static final String QUEUE = "contributions";

    private final ContributionRepository contributions;
    private final ConsultationSteps steps;
    private final Decisions decisions;
    private final Clock clock;

    HideContribution(ContributionRepository contributions, ConsultationSteps steps, Decisions decisions, Clock clock) {
        this.contributions = contributions;
        this.steps = steps;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Hides it, if it is public; rejected at {@code note} when there is none. */
    @Transactional
    public void hide(ConsultationNumber number, UUID contribution, LocalizedText note, Actor moderator) {
        moderator.require(Role.MODERATOR);
        new Rejections()
                .require(!note.isEmpty(), "note", "consultations.reason-missing")
                .throwIfAny();
        var held = steps.lock(number);
        contributions.find(held.number(), List.of(contribution)).stream()
                .filter(row -> row.state().isPublic())
                .forEach(row -> {
                    decisions.record(QUEUE, number + "/" + row.number(), "hidden", null, note, moderator);
                    contributions.hide(row, note, clock.instant());
                });
    }
}
