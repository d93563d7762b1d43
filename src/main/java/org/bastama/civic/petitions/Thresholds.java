package org.bastama.civic.petitions;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.procedures.ThresholdRule;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares tallies with what the procedure asks for, and notes what has become true or untrue. */
@Component
class Thresholds {

    private final Tallies tallies;
    private final PetitionRepository petitions;
    private final ProcedureQueries procedures;
    private final TerritoryQueries territories;
    private final Timeline timeline;
    private final HandOvers handOvers;
    private final PetitionSteps steps;
    private final PetitionMails mails;
    private final ApplicationEventPublisher events;

    Thresholds(
            Tallies tallies,
            PetitionRepository petitions,
            ProcedureQueries procedures,
            TerritoryQueries territories,
            Timeline timeline,
            HandOvers handOvers,
            PetitionSteps steps,
            PetitionMails mails,
            ApplicationEventPublisher events) {
        this.tallies = tallies;
        this.petitions = petitions;
        this.procedures = procedures;
        this.territories = territories;
        this.timeline = timeline;
        this.handOvers = handOvers;
        this.steps = steps;
        this.mails = mails;
        this.events = events;
    }

    /** The rows that fix what the procedure asks of a petition that opens now; ordinals from 1. */
    static List<Petition.Threshold> fixed(Procedure procedure, @org.jspecify.annotations.Nullable Integer population) {
        return java.util.stream.IntStream.range(0, procedure.thresholds().size())
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
    boolean somethingDue(Petition petition) {
        var count = tallies.of(petition).count();
        return petition.thresholds().stream().anyMatch(threshold -> isDue(petition, threshold, count));
    }

    private boolean isDue(Petition petition, Petition.Threshold threshold, long count) {
        if (threshold.handedOverAt() != null) {
            return false;
        }
        var reached = isReached(petition, threshold, count);
        return reached != (threshold.reachedAt() != null) || reached && threshold.whenReached();
    }

    /** Brings the thresholds of a locked, open petition in line with its tally. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Petition settle(Petition petition, Instant now) {
        var count = tallies.of(petition).count();
        var due = petition.thresholds().stream()
                .filter(threshold -> isDue(petition, threshold, count))
                .toList();
        due.forEach(threshold -> {
            if (isReached(petition, threshold, count)) {
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
            petitions.reached(number, threshold.ordinal(), now);
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
        petitions.reached(petition.number(), threshold.ordinal(), null);
        timeline.strikeThreshold(petition.number(), threshold.ordinal(), now);
        steps.changed(petition.number());
    }

    private static Map<String, String> details(Petition.Threshold threshold) {
        return Map.of(
                "ordinal", Integer.toString(threshold.ordinal()), "threshold", Long.toString(threshold.required()));
    }

    private boolean isReached(Petition petition, Petition.Threshold threshold, long count) {
        return count >= threshold.required() && childrenSatisfied(petition, threshold);
    }

    private boolean childrenSatisfied(Petition petition, Petition.Threshold threshold) {
        return rule(petition, threshold)
                .map(rule -> !(rule instanceof ThresholdRule.WithChildMinimums minimums)
                        || minimums.childrenSatisfied(byChild(petition, minimums)))
                .orElse(true);
    }

    private Optional<ThresholdRule> rule(Petition petition, Petition.Threshold threshold) {
        var code = petition.procedureCode();
        var version = petition.procedureVersion();
        return code == null || version == null
                ? Optional.empty()
                : procedures
                        .find(code, version)
                        .map(procedure -> procedure
                                .thresholds()
                                .get(threshold.ordinal() - 1)
                                .rule());
    }

    /** Signers give the place they live in: it counts for the child territory it lies in. */
    private Map<String, Long> byChild(Petition petition, ThresholdRule.WithChildMinimums rule) {
        var byChild = new HashMap<String, Long>();
        tallies.countedByTerritory(petition).forEach((code, count) -> {
            if (rule.minimums().containsKey(code)) {
                byChild.merge(code, count, Long::sum);
            } else {
                territories.path(code).stream()
                        .map(Territory::code)
                        .filter(rule.minimums()::containsKey)
                        .findFirst()
                        .ifPresent(child -> byChild.merge(child, count, Long::sum));
            }
        });
        return byChild;
    }
}
