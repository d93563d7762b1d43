package org.bastama.civic.responses;

import java.time.LocalDate;
import java.util.Objects;
import org.bastama.civic.procedures.DueDates;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An official suspends the term from today until a day, with a reason: no day in between counts. How many days there are
 * in all is the procedure's.
 */
@Component
public class SuspendDeadline {

    private final SuspensionRepository suspensions;
    private final TermChanges changes;
    private final SuspensionRules rules;
    private final DueDates dueDates;

    SuspendDeadline(SuspensionRepository suspensions, TermChanges changes, SuspensionRules rules, DueDates dueDates) {
        this.suspensions = suspensions;
        this.changes = changes;
        this.rules = rules;
        this.dueDates = dueDates;
    }

    /** The due date as it is now; only where {@link ResponseActions#suspend} allows a suspension. */
    public LocalDate dueDate(PetitionNumber number) {
        return changes.deadline(number).dueOn();
    }

    /** The last day that can be chosen; only where {@link ResponseActions#suspend} allows a suspension. */
    public LocalDate lastDay(PetitionNumber number) {
        return rules.lastDay(changes.handOver(number));
    }

    /** Whether it could be suspended now, changing nothing; rejected like {@link #suspend}. */
    @Transactional(readOnly = true)
    public void check(PetitionNumber number, @Nullable LocalDate until, LocalizedText typed, Actor actor) {
        var _ = checked(changes.allowed(number, actor, ResponseActions::suspend), until, typed);
    }

    private LocalizedText checked(HandOver handOver, @Nullable LocalDate until, LocalizedText typed) {
        var rejections = new Rejections();
        checkUntil(rejections, until, rules.lastDay(handOver));
        var reason = ActText.reason(rejections, typed);
        rejections.throwIfAny();
        return reason;
    }

    private void checkUntil(Rejections rejections, @Nullable LocalDate until, LocalDate last) {
        rejections
                .require(until != null, "until", "responses.suspension.until-missing")
                .require(until == null || !until.isBefore(changes.today()), "until", "responses.suspension.until-past")
                .require(until == null || !until.isAfter(last), "until", "responses.suspension.until-too-late", last);
    }

    /**
     * Suspends the term. Rejected with field errors ({@code until}, {@code reason}, {@code reason.<language>}), with the
     * reason why it is not allowed (see {@link ResponseActions#suspend}), with {@code responses.approval.needed}, or with
     * {@code shared.changed-meanwhile} when the calendar moved the term in this moment.
     */
    @Transactional
    public void suspend(PetitionNumber number, @Nullable LocalDate until, LocalizedText typed, Actor actor) {
        suspend(number, until, typed, new Signatory.Official(actor));
    }

    /** The same for whoever speaks for the authority, by whatever way. */
    @Transactional
    public void suspend(PetitionNumber number, @Nullable LocalDate until, LocalizedText typed, Signatory signatory) {
        var handOver = changes.held(number, signatory, ResponseActions::suspend);
        var reason = checked(handOver, until, typed);
        changes.requireApproval(handOver, signatory);
        var last = Objects.requireNonNull(until);
        var before = changes.deadline(handOver);
        var after = rules.suspended(before, last);
        if (!suspensions.standStill(before, after, after.dates(dueDates), last)) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        changes.publish(
                new TermChanges.Change(handOver, before, after, reason, signatory),
                Response.Kind.SUSPENSION,
                Response.Particulars.suspended(last, after.dueOn()),
                "suspended",
                act -> suspensions.insert(before, suspension(handOver, before, after, last, act)));
    }

    private Suspension suspension(HandOver handOver, Deadline before, Deadline after, LocalDate until, Response act) {
        return new Suspension(
                after.standstill().spans().size(),
                handOver.authoritySlug(),
                changes.today(),
                until,
                before.dueOn(),
                after.dueOn(),
                act.id(),
                null);
    }
}
