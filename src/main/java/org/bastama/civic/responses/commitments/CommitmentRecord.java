package org.bastama.civic.responses.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts steps of commitments on record: the step, where the commitment stands since, the timeline, word to listeners. */
@Component
class CommitmentRecord {

    private final CommitmentRepository commitments;
    private final CommitmentStepRepository steps;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommitmentRecord(
            CommitmentRepository commitments,
            CommitmentStepRepository steps,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.commitments = commitments;
        this.steps = steps;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** A new commitment, and that it was made. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void made(Commitment commitment, Actor actor) {
        commitments.insert(commitment, actor.requireAccount());
        put(commitment, step(commitment, CommitmentStep.Kind.MADE, LocalizedText.empty(), today(), actor), actor);
    }

    /** Somebody's step of today that leaves the commitment in a state. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void step(Commitment held, CommitmentStep.Kind kind, CommitmentState to, LocalizedText note, Actor actor) {
        step(held, kind, to, note, null, List.of(), actor);
    }

    /** The group's word that it was not kept, in the group's name. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void disputed(Commitment held, LocalizedText reason, String name, Actor actor) {
        var after = held.after(held.state(), true, ended(held), clock.instant());
        commitments.change(after);
        var step = step(after, CommitmentStep.Kind.DISPUTED, reason, today(), actor);
        put(after, step.by(name), actor);
    }

    private LocalDate ended(Commitment held) {
        return held.endedOn() == null ? today() : held.endedOn();
    }

    /** The same with the milestone that was reached and the files that show it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void step(
            Commitment held,
            CommitmentStep.Kind kind,
            CommitmentState to,
            LocalizedText note,
            @Nullable Integer milestone,
            List<UUID> evidence,
            Actor actor) {
        var disputed = kind == CommitmentStep.Kind.UPHELD && held.disputed();
        var after = held.after(to, disputed, ended(held), clock.instant());
        commitments.change(after);
        put(after, step(after, kind, note, today(), actor).with(milestone, evidence), actor);
    }

    /** The calendar's step: the due date has passed, whenever that is noted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Commitment late(Commitment held) {
        var after = held.after(CommitmentState.LATE, held.disputed(), today(), clock.instant());
        commitments.change(after);
        put(
                after,
                step(
                        after,
                        CommitmentStep.Kind.LATE,
                        LocalizedText.empty(),
                        held.dueOn().plusDays(1),
                        null),
                null);
        return after;
    }

    private CommitmentStep step(
            Commitment after, CommitmentStep.Kind kind, LocalizedText note, LocalDate day, @Nullable Actor actor) {
        return new CommitmentStep(
                after.number(),
                after.steps(),
                kind,
                after.state(),
                note,
                day,
                null,
                actor == null ? null : actor.name(),
                clock.instant(),
                List.of());
    }

    private void put(Commitment after, CommitmentStep step, @Nullable Actor actor) {
        steps.insert(after.petition(), step, actor == null ? null : actor.requireAccount());
        var at = step.kind() == CommitmentStep.Kind.LATE
                ? step.onDay().atStartOfDay(Formats.ZONE).toInstant()
                : step.notedAt();
        timeline.add(
                after.petition(),
                "commitment_" + step.kind().code(),
                at,
                Map.of(
                        "authority", after.authoritySlug(),
                        "date", after.dueOn().toString(),
                        "number", Integer.toString(after.number())),
                step.note().isEmpty() ? after.text() : step.note());
        events.publishEvent(new CommitmentChanged(after.petition(), after.number(), step.ordinal(), step.kind()));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
