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

/** An official extends the term, with a reason. By how much and how often is the procedure's, not the official's. */
@Component
public class ExtendDeadline {

    private final DeadlineRepository deadlines;
    private final ExtensionRepository extensions;
    private final ResponseGuard guard;
    private final SecondOfficial secondOfficial;
    private final TermRules rules;
    private final PublicActs acts;
    private final DueDates dueDates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtendDeadline(
            DeadlineRepository deadlines,
            ExtensionRepository extensions,
            ResponseGuard guard,
            SecondOfficial secondOfficial,
            TermRules rules,
            PublicActs acts,
            DueDates dueDates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deadlines = deadlines;
        this.extensions = extensions;
        this.guard = guard;
        this.secondOfficial = secondOfficial;
        this.rules = rules;
        this.acts = acts;
        this.dueDates = dueDates;
        this.events = events;
        this.clock = clock;
    }

    /** The due date as it is now; only where {@link ResponseActions#extend} allows an extension. */
    public LocalDate dueDate(PetitionNumber number) {
        return rules.deadline(guard.handOver(number)).orElseThrow().dueOn();
    }

    /** The due date that an extension of now would give; only where {@link ResponseActions#extend} allows one. */
    public LocalDate newDueDate(PetitionNumber number) {
        return rules.extended(guard.handOver(number)).dueOn();
    }

    /** Whether it could be extended now, changing nothing; rejected like {@link #extend}. */
    @Transactional(readOnly = true)
    public void check(PetitionNumber number, LocalizedText typed, Actor actor) {
        actor.requireAccount();
        guard.of(guard.handOver(number), actor).extend().require();
        checked(typed);
    }

    private static LocalizedText checked(LocalizedText typed) {
        var rejections = new Rejections();
        var reason = ActText.reason(rejections, typed);
        rejections.throwIfAny();
        return reason;
    }

    /**
     * Extends the term from the due date that the official has seen. Rejected with field errors ({@code reason},
     * {@code reason.<language>}), with the reason why it is not allowed (see {@link ResponseActions#extend}), or with
     * {@code responses.extension.meanwhile} when the due date has changed since, or {@code responses.approval.needed}.
     */
    @Transactional
    public void extend(PetitionNumber number, LocalDate from, LocalizedText typed, Actor actor) {
        extend(number, from, typed, new Signatory.Official(actor));
    }

    /** The same for whoever speaks for the authority, by whatever way. */
    @Transactional
    public void extend(PetitionNumber number, LocalDate from, LocalizedText typed, Signatory signatory) {
        var handOver = guard.heldHandOver(number);
        guard.of(handOver, signatory).extend().require();
        var deadline = rules.deadline(handOver).orElseThrow();
        var reason = checked(typed);
        secondOfficial.require(handOver, signatory);
        var extended = rules.extended(handOver);
        var length = extended.extensions().getLast().length();
        if (!deadline.dueOn().equals(from) || !deadlines.extend(deadline, length, extended.dates(dueDates))) {
            throw Rejection.of("responses.extension.meanwhile", deadline.dueOn());
        }
        publish(handOver, deadline, extended, reason, signatory);
        events.publishEvent(new DeadlineChanged(deadline, extended));
    }

    private void publish(
            HandOver handOver, Deadline before, Deadline after, LocalizedText reason, Signatory signatory) {
        var act = acts.act(
                handOver, Response.Kind.EXTENSION, null, Response.Particulars.due(after.dueOn()), reason, signatory);
        extensions.insert(
                before,
                new Extension(
                        after.extensions().size(),
                        handOver.authoritySlug(),
                        before.dueOn(),
                        after.dueOn(),
                        Formats.day(clock.instant()),
                        act.id()));
        acts.publish(
                act,
                signatory,
                "extended",
                Map.of(
                        "authority",
                        handOver.authoritySlug(),
                        "date",
                        after.dueOn().toString()),
                reason);
    }
}
