package org.bastama.civic.responses;

import java.time.Clock;
import java.util.Map;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts acts of authorities on record: the act itself, a step on the timeline, and word to whoever listens. */
@Component
class PublicActs {

    private final ResponseRepository responses;
    private final ActFiles files;
    private final SecondOfficial secondOfficial;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublicActs(
            ResponseRepository responses,
            ActFiles files,
            SecondOfficial secondOfficial,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.files = files;
        this.secondOfficial = secondOfficial;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** An act of now, signed for the authority that has the petition; nothing is changed. */
    Response act(
            HandOver handOver,
            Response.Kind kind,
            @Nullable String outcome,
            Response.Particulars particulars,
            LocalizedText text,
            Signatory signatory) {
        return Response.act(
                handOver, Ids.next(clock), kind, outcome, particulars, text, signatory.signed(), clock.instant());
    }

    /** The next version of an act, of now; nothing is changed. */
    Response correction(Response of, ResponseForm as, LocalizedText reason, Signatory signatory) {
        return new Response(
                of.petition(),
                Ids.next(clock),
                of.kind(),
                of.authoritySlug(),
                as.outcome(),
                of.particulars().answering(as.demands()),
                as.text(),
                signatory.signed(),
                clock.instant(),
                of.version().next(reason));
    }

    /** Publishes an act with its documents and its step on the timeline. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(
            Response act, Signatory signatory, String step, Map<String, String> details, LocalizedText note) {
        responses.insert(act, signatory.account().orElse(null));
        signatory
                .account()
                .ifPresent(official -> files.publish(
                        act,
                        official,
                        secondOfficial.approving(act.petition(), signatory).orElse(null)));
        timeline.add(act.petition(), step, details, note);
        events.publishEvent(new ResponsePublished(act.petition(), act.kind(), act.corrected()));
    }
}
