package org.bastama.civic.consultations;

import java.time.Instant;
import java.util.List;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the steps of consultations, in the transaction of a use case that has checked that they may be. */
@Component
public class ConsultationSteps {

    private final ConsultationRepository consultations;
    private final ConsultationStepRepository steps;
    private final ApplicationEventPublisher events;

    ConsultationSteps(
            ConsultationRepository consultations, ConsultationStepRepository steps, ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.steps = steps;
        this.events = events;
    }

    /** The consultation, held until the transaction ends; rejected with {@code consultations.unknown}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Consultation lock(ConsultationNumber number) {
        if (!steps.lock(number)) {
            throw Rejection.of("consultations.unknown");
        }
        return consultations.find(number).orElseThrow();
    }

    /** Into the next state, with its entry on the timeline; anything but the next state is an error of the program. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void step(Consultation held, ConsultationState to, Instant at, @Nullable Actor actor) {
        if (!to.follows(held.state()) || !steps.step(held, to, at)) {
            throw new IllegalStateException("consultation %s cannot go from %s to %s"
                    .formatted(held.number(), held.state().code(), to.code()));
        }
        add(held, kind(to), at, actor, LocalizedText.empty(), List.of());
    }

    /** What somebody changed after it was announced, and why. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void amended(
            Consultation held, Instant at, Actor actor, LocalizedText why, List<ConsultationStep.Change> changes) {
        add(held, ConsultationStep.Kind.AMENDED, at, actor, why, changes);
    }

    /** Something else that everybody should know of, and what it changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void told(
            Consultation held,
            ConsultationStep.Kind kind,
            Instant at,
            Actor actor,
            LocalizedText note,
            List<ConsultationStep.Change> changes) {
        add(held, kind, at, actor, note, changes);
    }

    /** Keeps what came of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void outcome(Consultation held, LocalizedText said, LocalizedText did, Actor actor, Instant at) {
        steps.outcome(held.number(), said, did, actor.name());
        step(held, ConsultationState.OUTCOME_PUBLISHED, at, actor);
    }

    /** The number of one contribution more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int nextContribution(Consultation held) {
        var next = held.contributions() + 1;
        steps.count(held.number(), next);
        return next;
    }

    private void add(
            Consultation held,
            ConsultationStep.Kind kind,
            Instant at,
            @Nullable Actor actor,
            LocalizedText note,
            List<ConsultationStep.Change> changes) {
        steps.add(held.number(), kind, at, actor == null ? null : actor.name(), note, changes);
        events.publishEvent(new ConsultationStepped(held.number(), kind));
    }

    private static ConsultationStep.Kind kind(ConsultationState to) {
        return switch (to) {
            case ANNOUNCED -> ConsultationStep.Kind.ANNOUNCED;
            case OPEN -> ConsultationStep.Kind.OPENED;
            case CLOSED -> ConsultationStep.Kind.CLOSED;
            case OUTCOME_PUBLISHED -> ConsultationStep.Kind.OUTCOME_PUBLISHED;
            case DRAFT -> throw new IllegalStateException("a draft is no step");
        };
    }
}
