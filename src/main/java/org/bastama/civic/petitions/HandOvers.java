package org.bastama.civic.petitions;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Delivers a locked petition to its authority, once for each threshold: the one place that raises the event. */
@Component
class HandOvers {

    private final PetitionRepository petitions;
    private final PetitionSteps steps;
    private final Timeline timeline;
    private final PetitionMails mails;
    private final ApplicationEventPublisher events;

    HandOvers(
            PetitionRepository petitions,
            PetitionSteps steps,
            Timeline timeline,
            PetitionMails mails,
            ApplicationEventPublisher events) {
        this.petitions = petitions;
        this.steps = steps;
        this.timeline = timeline;
        this.mails = mails;
        this.events = events;
    }

    /** Hands over for a threshold; does nothing when that was done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(Petition petition, Petition.Threshold threshold, Instant now) {
        if (!petitions.handedOver(petition.number(), threshold.ordinal(), now)) {
            return;
        }
        timeline.add(
                petition.number(),
                "handed_over",
                Map.of(
                        "authority", Objects.requireNonNullElse(petition.authoritySlug(), ""),
                        "threshold", Long.toString(threshold.required()),
                        "ordinal", Integer.toString(threshold.ordinal())),
                LocalizedText.empty());
        steps.changed(petition.number());
        events.publishEvent(new PetitionHandedOver(petition.number(), threshold.ordinal(), now));
        mails.toLeaders(petition, "handed-over");
    }
}
