package org.bastama.civic.responses;

import java.time.LocalDate;
import org.bastama.civic.procedures.DueDates;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An official extends the term, with a reason. By how much and how often is the procedure's, not the official's. */
@Component
public class ExtendDeadline {

    private final DeadlineRepository deadlines;
    private final ExtensionRepository extensions;
    private final TermChanges changes;
    private final TermRules rules;
    private final DueDates dueDates;

    ExtendDeadline(
            DeadlineRepository deadlines,
            ExtensionRepository extensions,
            TermChanges changes,
            TermRules rules,
            DueDates dueDates) {
        this.deadlines = deadlines;
        this.extensions = extensions;
        this.changes = changes;
        this.rules = rules;
        this.dueDates = dueDates;
    }

    /** The due date as it is now; only where {@link ResponseActions#extend} allows an extension. */
    public LocalDate dueDate(PetitionNumber number) {
        return changes.deadline(number).dueOn();
    }

    /** The due date that an extension of now would give; only where {@link ResponseActions#extend} allows one. */
    public LocalDate newDueDate(PetitionNumber number) {
        return rules.extended(changes.handOver(number)).dueOn();
    }

    /** Whether it could be extended now, changing nothing; rejected like {@link #extend}. */
    @Transactional(readOnly = true)
    public void check(PetitionNumber number, LocalizedText typed, Actor actor) {
        var _ = changes.allowed(number, actor, ResponseActions::extend);
        var _ = TermChanges.reason(typed);
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
        var handOver = changes.held(number, signatory, ResponseActions::extend);
        var reason = TermChanges.reason(typed);
        changes.requireApproval(handOver, signatory);
        var before = changes.deadline(handOver);
        var after = rules.extended(handOver);
        var length = after.extensions().getLast().length();
        if (!before.dueOn().equals(from) || !deadlines.extend(before, length, after.dates(dueDates))) {
            throw Rejection.of("responses.extension.meanwhile", before.dueOn());
        }
        changes.publish(
                new TermChanges.Change(handOver, before, after, reason, signatory),
                Response.Kind.EXTENSION,
                Response.Particulars.due(after.dueOn()),
                "extended",
                act -> extensions.insert(before, extension(handOver, before, after, act)));
    }

    private Extension extension(HandOver handOver, Deadline before, Deadline after, Response act) {
        return new Extension(
                after.extensions().size(),
                handOver.authoritySlug(),
                before.dueOn(),
                after.dueOn(),
                changes.today(),
                act.id());
    }
}
