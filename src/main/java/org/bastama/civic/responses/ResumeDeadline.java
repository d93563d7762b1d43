package org.bastama.civic.responses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.bastama.civic.procedures.DueDates;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An official ends a suspension before its last day, with a reason: today counts again. */
@Component
public class ResumeDeadline {

    private final SuspensionRepository suspensions;
    private final ResponseGuard guard;
    private final SecondOfficial secondOfficial;
    private final TermRules terms;
    private final SuspensionRules rules;
    private final PublicActs acts;
    private final DueDates dueDates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResumeDeadline(
            SuspensionRepository suspensions,
            ResponseGuard guard,
            SecondOfficial secondOfficial,
            TermRules terms,
            SuspensionRules rules,
            PublicActs acts,
            DueDates dueDates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.suspensions = suspensions;
        this.guard = guard;
        this.secondOfficial = secondOfficial;
        this.terms = terms;
        this.rules = rules;
        this.acts = acts;
        this.dueDates = dueDates;
        this.events = events;
        this.clock = clock;
    }

    /** The last day of the suspension; only where {@link ResponseActions#resume} allows to end it. */
    public LocalDate lastDay(PetitionNumber number) {
        return deadline(number).suspendedUntil().orElseThrow();
    }

    /** The due date that ending it now would give; only where {@link ResponseActions#resume} allows it. */
    public LocalDate newDueDate(PetitionNumber number) {
        return rules.resumed(deadline(number)).dueOn();
    }

    private Deadline deadline(PetitionNumber number) {
        return terms.deadline(guard.handOver(number)).orElseThrow();
    }

    /** Whether it could be resumed now, changing nothing; rejected like {@link #resume}. */
    @Transactional(readOnly = true)
    public void check(PetitionNumber number, LocalizedText typed, Actor actor) {
        actor.requireAccount();
        guard.of(guard.handOver(number), actor).resume().require();
        checked(typed);
    }

    private static LocalizedText checked(LocalizedText typed) {
        var rejections = new Rejections();
        var reason = ActText.reason(rejections, typed);
        rejections.throwIfAny();
        return reason;
    }

    /**
     * Has the term run again from today on. Rejected with field errors ({@code reason}, {@code reason.<language>}), with
     * the reason why it is not allowed (see {@link ResponseActions#resume}), with {@code responses.approval.needed}, or
     * with {@code shared.changed-meanwhile} when the calendar moved the term in this moment.
     */
    @Transactional
    public void resume(PetitionNumber number, LocalizedText typed, Actor actor) {
        resume(number, typed, new Signatory.Official(actor));
    }

    /** The same for whoever speaks for the authority, by whatever way. */
    @Transactional
    public void resume(PetitionNumber number, LocalizedText typed, Signatory signatory) {
        var handOver = guard.heldHandOver(number);
        guard.of(handOver, signatory).resume().require();
        var reason = checked(typed);
        secondOfficial.require(handOver, signatory);
        var before = terms.deadline(handOver).orElseThrow();
        var after = rules.resumed(before);
        if (!suspensions.standStill(before, after, after.dates(dueDates), null)) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        publish(handOver, after, reason, signatory);
        events.publishEvent(new DeadlineChanged(before, after));
    }

    private void publish(HandOver handOver, Deadline after, LocalizedText reason, Signatory signatory) {
        var act = acts.act(
                handOver, Response.Kind.RESUMPTION, null, Response.Particulars.due(after.dueOn()), reason, signatory);
        suspensions.resume(after, new Suspension.Resumption(Formats.day(clock.instant()), after.dueOn(), act.id()));
        acts.publish(
                act,
                signatory,
                "resumed",
                Map.of(
                        "authority",
                        handOver.authoritySlug(),
                        "date",
                        after.dueOn().toString()),
                reason);
    }
}
