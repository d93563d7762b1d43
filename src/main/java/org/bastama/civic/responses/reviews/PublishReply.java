package org.bastama.civic.responses.reviews;

import java.time.Clock;
import java.util.Map;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.responses.ActText;
import org.bastama.civic.responses.ResponseGuard;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator publishes the group's reply to the final response, once; a correction is a new version with a reason. */
@Component
public class PublishReply {

    private final AfterwardsGuard guard;
    private final ResponseGuard responseGuard;
    private final PetitionQueries petitions;
    private final ReplyRepository replies;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishReply(
            AfterwardsGuard guard,
            ResponseGuard responseGuard,
            PetitionQueries petitions,
            ReplyRepository replies,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guard = guard;
        this.responseGuard = responseGuard;
        this.petitions = petitions;
        this.replies = replies;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Rejected at {@code text} and {@code text.<language>}, or with {@code responses.reply.not-now}. */
    @Transactional
    public void publish(PetitionNumber number, LocalizedText text, Actor actor) {
        actor.requireAccount();
        responseGuard.hold(number);
        guard.of(number, actor).requireReply();
        var rejections = new Rejections();
        var checked = text(rejections, text);
        rejections.throwIfAny();
        put(petition(number), 1, checked, LocalizedText.empty(), actor);
        events.publishEvent(new ReplyPublished(number));
    }

    /**
     * Publishes the next version after the one that was seen. Rejected like {@link #publish}, at {@code reason} and
     * {@code reason.<language>}, or with {@code shared.changed-meanwhile}.
     */
    @Transactional
    public void correct(PetitionNumber number, int seen, LocalizedText text, LocalizedText why, Actor actor) {
        actor.requireAccount();
        responseGuard.hold(number);
        guard.of(number, actor).requireCorrect();
        var rejections = new Rejections();
        var checked = text(rejections, text);
        var reason = ActText.reason(rejections, why);
        rejections.throwIfAny();
        if (replies.of(number).getFirst().version() != seen) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        put(petition(number), seen + 1, checked, reason, actor);
    }

    private Petition petition(PetitionNumber number) {
        return petitions.find(number).orElseThrow();
    }

    private static LocalizedText text(Rejections rejections, LocalizedText typed) {
        return ActText.checked(rejections, "text", typed, Reply.LONGEST, "responses.reply.text-missing");
    }

    private void put(Petition petition, int version, LocalizedText text, LocalizedText reason, Actor actor) {
        var now = clock.instant();
        var reply = new Reply(petition.number(), version, text, reason, guard.name(petition, actor), now);
        replies.insert(reply, actor.requireAccount(), now);
        timeline.add(petition.number(), version == 1 ? "replied" : "reply_corrected", Map.of(), reason);
    }
}
