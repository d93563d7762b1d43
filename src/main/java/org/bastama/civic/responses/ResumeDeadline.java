package org.bastama.civic.responses;

import java.time.LocalDate;
import org.bastama.civic.procedures.DueDates;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An official ends a suspension before its last day, with a reason: today counts again. */
@Component
public class ResumeDeadline {

    private final SuspensionRepository suspensions;
    private final TermChanges changes;
    private final SuspensionRules rules;
    private final DueDates dueDates;

    ResumeDeadline(SuspensionRepository suspensions, TermChanges changes, SuspensionRules rules, DueDates dueDates) {
        this.suspensions = suspensions;
        this.changes = changes;
        this.rules = rules;
        this.dueDates = dueDates;
    }

    /** The last day of the suspension; only where {@link ResponseActions#resume} allows to end it. */
    public LocalDate lastDay(PetitionNumber number) {
        return changes.deadline(number).suspendedUntil().orElseThrow();
    }

    /** The due date that ending it now would give; only where {@link ResponseActions#resume} allows it. */
    public LocalDate newDueDate(PetitionNumber number) {
        return rules.resumed(changes.deadline(number)).dueOn();
    }

    /** Whether it could be resumed now, changing nothing; rejected like {@link #resume}. */
    @Transactional(readOnly = true)
    public void check(PetitionNumber number, LocalizedText typed, Actor actor) {
        var _ = changes.allowed(number, actor, ResponseActions::resume);
        var _ = TermChanges.reason(typed);
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
        var handOver = changes.held(number, signatory, ResponseActions::resume);
        var reason = TermChanges.reason(typed);
        changes.requireApproval(handOver, signatory);
        var before = changes.deadline(handOver);
        var after = rules.resumed(before);
        if (!suspensions.standStill(before, after, after.dates(dueDates), null)) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        changes.publish(
                new TermChanges.Change(handOver, before, after, reason, signatory),
                Response.Kind.RESUMPTION,
                Response.Particulars.due(after.dueOn()),
                "resumed",
                act -> suspensions.resume(after, new Suspension.Resumption(changes.today(), after.dueOn(), act.id())));
    }
}
