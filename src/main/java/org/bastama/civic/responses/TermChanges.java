package org.bastama.civic.responses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejections;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What all acts that change a term have in common: how the term is found, and how the act is put on record. */
@Component
class TermChanges {

    private final ResponseGuard guard;
    private final SecondOfficial secondOfficial;
    private final TermRules terms;
    private final PublicActs acts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TermChanges(
            ResponseGuard guard,
            SecondOfficial secondOfficial,
            TermRules terms,
            PublicActs acts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guard = guard;
        this.secondOfficial = secondOfficial;
        this.terms = terms;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    /** A term that was changed, why, and by whom. */
    record Change(HandOver handOver, Deadline before, Deadline after, LocalizedText reason, Signatory signatory) {}

    /** The hand-over that waits, else the last one. */
    HandOver handOver(PetitionNumber number) {
        return guard.handOver(number);
    }

    /** The term of that hand-over; only where there is one. */
    Deadline deadline(PetitionNumber number) {
        return deadline(handOver(number));
    }

    /** The term of a hand-over; only where there is one. */
    Deadline deadline(HandOver handOver) {
        return terms.deadline(handOver).orElseThrow();
    }

    /** The day of now. */
    LocalDate today() {
        return Formats.day(clock.instant());
    }

    /** The hand-over of which an official may change the term like that, holding nothing; else rejected. */
    HandOver allowed(PetitionNumber number, Actor actor, Function<ResponseActions, Permit> change) {
        actor.requireAccount();
        var handOver = guard.handOver(number);
        change.apply(guard.of(handOver, actor)).require();
        return handOver;
    }

    /** The same for whoever speaks for the authority, held until the transaction ends. */
    HandOver held(PetitionNumber number, Signatory signatory, Function<ResponseActions, Permit> change) {
        var handOver = guard.heldHandOver(number);
        change.apply(guard.of(handOver, signatory)).require();
        return handOver;
    }

    /** The reason, cleaned; rejected with its field errors. */
    static LocalizedText reason(LocalizedText typed) {
        var rejections = new Rejections();
        var reason = ActText.reason(rejections, typed);
        rejections.throwIfAny();
        return reason;
    }

    /** Rejected where a second official has to approve it. */
    void requireApproval(HandOver handOver, Signatory signatory) {
        secondOfficial.require(handOver, signatory);
    }

    /** Publishes the act with its step on the timeline, has it kept beside the term, and tells that the term changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(
            Change change, Response.Kind kind, Response.Particulars particulars, String step, Consumer<Response> keep) {
        var handOver = change.handOver();
        var act = acts.act(handOver, kind, null, particulars, change.reason(), change.signatory());
        keep.accept(act);
        var details = new LinkedHashMap<String, String>();
        details.put("authority", handOver.authoritySlug());
        details.put("date", change.after().dueOn().toString());
        var until = particulars.suspendedUntil();
        if (until != null) {
            details.put("until", until.toString());
        }
        acts.publish(act, change.signatory(), step, details, change.reason());
        events.publishEvent(new DeadlineChanged(change.before(), change.after()));
    }
}
