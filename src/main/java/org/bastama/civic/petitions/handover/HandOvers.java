package org.bastama.civic.petitions.handover;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.steps.PetitionMails;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Delivers a locked petition to its authority, once for each threshold: the one place that raises the event. */
@Component
public class HandOvers {

    private final HandedOverRepository rows;
    private final PetitionSteps steps;
    private final Timeline timeline;
    private final PetitionMails mails;
    private final ApplicationEventPublisher events;

    HandOvers(
            HandedOverRepository rows,
            PetitionSteps steps,
            Timeline timeline,
            PetitionMails mails,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.steps = steps;
        this.timeline = timeline;
        this.mails = mails;
        this.events = events;
    }

    /** Holds the tally of a petition still, from before it is counted until the hand-over is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(PetitionNumber number) {
        rows.holdTally(number);
    }

    /** Hands over for a threshold; does nothing when that was done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(Petition petition, Petition.Threshold threshold, Instant now) {
        hold(petition.number());
        if (!rows.handedOver(petition.number(), threshold.ordinal(), now)) {
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
