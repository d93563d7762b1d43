package org.bastama.civic.petitions.tally;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.ThresholdReached;
import org.bastama.civic.petitions.handover.HandOvers;
import org.bastama.civic.petitions.steps.PetitionMails;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.procedures.Procedure;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares tallies with what the procedure asks for, and notes what has become true or untrue. */
@Component
public class Thresholds {

    private final Tallies tallies;
    private final PetitionQueries petitions;
    private final ThresholdRepository rows;
    private final ThresholdCheck check;
    private final Timeline timeline;
    private final HandOvers handOvers;
    private final PetitionSteps steps;
    private final PetitionMails mails;
    private final ApplicationEventPublisher events;

    Thresholds(
            Tallies tallies,
            PetitionQueries petitions,
            ThresholdRepository rows,
            ThresholdCheck check,
            Timeline timeline,
            HandOvers handOvers,
            PetitionSteps steps,
            PetitionMails mails,
            ApplicationEventPublisher events) {
        this.tallies = tallies;
        this.petitions = petitions;
        this.rows = rows;
        this.check = check;
        this.timeline = timeline;
        this.handOvers = handOvers;
        this.steps = steps;
        this.mails = mails;
        this.events = events;
    }

    /** Fixes what the procedure asks of a petition that opens now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fix(PetitionNumber number, Procedure procedure, @Nullable Integer population) {
        rows.fix(number, fixed(procedure, population));
    }

    /** What the procedure asks for, with ordinals from 1. */
    private static List<Petition.Threshold> fixed(Procedure procedure, @Nullable Integer population) {
        return IntStream.range(0, procedure.thresholds().size())
                .mapToObj(i -> {
                    var threshold = procedure.thresholds().get(i);
                    return new Petition.Threshold(
                            i + 1,
                            threshold.rule().required(population),
                            threshold.triggers(),
                            threshold.handOver() == Procedure.HandOver.WHEN_REACHED,
                            null,
                            null);
                })
                .toList();
    }

    /** Whether a threshold of an open petition changed sides; cheap, and asked before the row is locked. */
    boolean somethingDue(Petition petition, long count) {
        return petition.thresholds().stream().anyMatch(threshold -> isDue(petition, threshold, count));
    }

    private boolean isDue(Petition petition, Petition.Threshold threshold, long count) {
        if (threshold.handedOverAt() != null) {
            return false;
        }
        var reached = check.isReached(petition, threshold, count);
        return reached != (threshold.reachedAt() != null) || reached && threshold.whenReached();
    }

    /** Brings the thresholds of a locked, open petition in line with its tally. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Petition settle(Petition petition, Instant now) {
        handOvers.hold(petition.number());
        var count = tallies.of(petition).count();
        var due = petition.thresholds().stream()
                .filter(threshold -> isDue(petition, threshold, count))
                .toList();
        due.forEach(threshold -> {
            if (check.isReached(petition, threshold, count)) {
                reach(petition, threshold, now);
            } else {
                strike(petition, threshold, now);
            }
        });
        return due.isEmpty() ? petition : petitions.find(petition.number()).orElseThrow();
    }

    private void reach(Petition petition, Petition.Threshold threshold, Instant now) {
        var number = petition.number();
        if (threshold.reachedAt() == null) {
            rows.reached(number, threshold.ordinal(), now);
            timeline.add(number, "threshold_reached", details(threshold), LocalizedText.empty());
            steps.changed(number);
            events.publishEvent(new ThresholdReached(number, threshold.ordinal(), threshold.required()));
            if (!threshold.whenReached()) {
                mails.toLeaders(petition, "threshold-reached", threshold.required());
            }
        }
        if (threshold.whenReached()) {
            handOvers.handOver(petition, threshold, now);
        }
    }

    private void strike(Petition petition, Petition.Threshold threshold, Instant now) {
        rows.reached(petition.number(), threshold.ordinal(), null);
        timeline.strikeThreshold(petition.number(), threshold.ordinal(), now);
        steps.changed(petition.number());
    }

    private static Map<String, String> details(Petition.Threshold threshold) {
        return Map.of(
                "ordinal", Integer.toString(threshold.ordinal()), "threshold", Long.toString(threshold.required()));
    }
}
