package org.bastama.civic.consultations.ideas;

import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.MergeContributions;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who hold a consultation merge ideas that say the same: supporters of both count once, both are answered together,
 * and the one that was merged says where it went. It cannot be undone.
 */
@Component
public class MergeIdeas {

    private final ConsultationSteps steps;
    private final ConsultationGuard guard;
    private final ContributionQueries contributions;
    private final MergeContributions merge;

    MergeIdeas(
            ConsultationSteps steps,
            ConsultationGuard guard,
            ContributionQueries contributions,
            MergeContributions merge) {
        this.steps = steps;
        this.guard = guard;
        this.contributions = contributions;
        this.merge = merge;
    }

    /**
     * Merges an idea of a part into another one of it, by their numbers. Rejected at {@code into} where that is no other
     * public idea of the part; with {@code consultations.ideas.unknown}, {@code consultations.ideas.merged},
     * {@code consultations.not-now} or {@code shared.not-allowed}.
     */
    @Transactional
    public void merge(ConsultationNumber number, int part, int idea, int into, Actor actor) {
        var held = steps.lock(number);
        var pair = check(held, part, idea, into, actor);
        merge.merge(held, pair.from().id(), pair.into().id(), actor.requireAccount());
    }

    /** The idea in which it would end; merges nothing. Rejected as {@link #merge}. */
    @Transactional(readOnly = true)
    public Contribution look(Consultation consultation, int part, int idea, int into, Actor actor) {
        return check(consultation, part, idea, into, actor).into();
    }

    private record Pair(Contribution from, Contribution into) {}

    private Pair check(Consultation held, int part, int idea, int into, Actor actor) {
        var number = held.number();
        var actions = guard.of(held, actor);
        actions.require(actions.mayAnswer());
        if (held.part(part).filter(there -> there.kind().equals(Ideas.CODE)).isEmpty()) {
            throw Rejection.of("consultations.unknown");
        }
        var from = find(number, part, idea).orElseThrow(() -> Rejection.of("consultations.ideas.unknown"));
        if (from.mergedInto() != null) {
            throw Rejection.of("consultations.ideas.merged", String.valueOf(from.mergedInto()));
        }
        var target = target(number, part, into).filter(found -> !found.id().equals(from.id()));
        new Rejections()
                .require(target.isPresent(), "into", "consultations.merge.no-other")
                .throwIfAny();
        return new Pair(from, target.orElseThrow());
    }

    /** The idea of a number, or the one into which that was merged. */
    private Optional<Contribution> target(ConsultationNumber number, int part, int into) {
        return find(number, part, into).flatMap(found -> {
            var further = found.mergedInto();
            return further == null ? Optional.of(found) : find(number, part, further);
        });
    }

    private Optional<Contribution> find(ConsultationNumber number, int part, int idea) {
        return contributions.find(number, idea).filter(found -> found.part() == part);
    }
}
