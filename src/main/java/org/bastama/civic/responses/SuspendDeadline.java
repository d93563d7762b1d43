package org.bastama.civic.responses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.procedures.DueDates;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An official suspends the term from today until a day, with a reason: no day in between counts. How many days there are
 * in all is the procedure's.
 */
@Component
public class SuspendDeadline {

    private final SuspensionRepository suspensions;
    private final ResponseGuard guard;
    private final SecondOfficial secondOfficial;
    private final TermRules terms;
    private final SuspensionRules rules;
    private final PublicActs acts;
    private final DueDates dueDates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SuspendDeadline(
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

    /** The due date as it is now; only where {@link ResponseActions#suspend} allows a suspension. */
    public LocalDate dueDate(PetitionNumber number) {
        return terms.deadline(guard.handOver(number)).orElseThrow().dueOn();
    }

    /** The last day that can be chosen; only where {@link ResponseActions#suspend} allows a suspension. */
    public LocalDate lastDay(PetitionNumber number) {
        return rules.lastDay(guard.handOver(number));
    }

    /** Whether it could be suspended now, changing nothing; rejected like {@link #suspend}. */
    @Transactional(readOnly = true)
    public void check(PetitionNumber number, @Nullable LocalDate until, LocalizedText typed, Actor actor) {
        actor.requireAccount();
        var handOver = guard.handOver(number);
        guard.of(handOver, actor).suspend().require();
        checked(handOver, until, typed);
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
                .require(until == null || !until.isBefore(today()), "until", "responses.suspension.until-past")
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
        var handOver = guard.heldHandOver(number);
        guard.of(handOver, signatory).suspend().require();
        var reason = checked(handOver, until, typed);
        secondOfficial.require(handOver, signatory);
        var last = Objects.requireNonNull(until);
        var before = terms.deadline(handOver).orElseThrow();
        var after = rules.suspended(before, last);
        if (!suspensions.standStill(before, after, after.dates(dueDates), last)) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        publish(handOver, before, after, last, reason, signatory);
        events.publishEvent(new DeadlineChanged(before, after));
    }

    private void publish(
            HandOver handOver,
            Deadline before,
            Deadline after,
            LocalDate until,
            LocalizedText reason,
            Signatory signatory) {
        var act = acts.act(
                handOver,
                Response.Kind.SUSPENSION,
                null,
                Response.Particulars.suspended(until, after.dueOn()),
                reason,
                signatory);
        suspensions.insert(
                before,
                new Suspension(
                        after.standstill().spans().size(),
                        handOver.authoritySlug(),
                        today(),
                        until,
                        before.dueOn(),
                        after.dueOn(),
                        act.id(),
                        null));
        acts.publish(
                act,
                signatory,
                "suspended",
                Map.of(
                        "authority",
                        handOver.authoritySlug(),
                        "date",
                        after.dueOn().toString(),
                        "until",
                        until.toString()),
                reason);
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
