package org.bastama.civic.responses.reviews;

import java.time.Clock;
import java.util.Map;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.responses.ActText;
import org.bastama.civic.responses.ResponseGuard;
import org.bastama.civic.responses.StartReview;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejections;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator asks the authority, once and in time, to have its final response reviewed; a term starts for that. */
@Component
public class RequestReview {

    private final AfterwardsGuard guard;
    private final ResponseGuard responseGuard;
    private final PetitionQueries petitions;
    private final ReviewRepository reviews;
    private final StartReview startReview;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestReview(
            AfterwardsGuard guard,
            ResponseGuard responseGuard,
            PetitionQueries petitions,
            ReviewRepository reviews,
            StartReview startReview,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guard = guard;
        this.responseGuard = responseGuard;
        this.petitions = petitions;
        this.reviews = reviews;
        this.startReview = startReview;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks. Rejected at {@code reason} and {@code reason.<language>}, or with {@code responses.review.not-allowed},
     * {@code responses.review.asked} or {@code responses.review.too-late}.
     */
    @Transactional
    public void request(PetitionNumber number, LocalizedText why, Actor actor) {
        actor.requireAccount();
        responseGuard.hold(number);
        guard.of(number, actor).requireReview();
        var rejections = new Rejections();
        var reason = ActText.reason(rejections, why);
        rejections.throwIfAny();
        var petition = petitions.find(number).orElseThrow();
        var procedure = guard.procedure(number).orElseThrow();
        var answer = guard.answer(number).orElseThrow();
        reviews.insert(
                new Review(
                        number,
                        StartReview.ordinal(procedure),
                        answer.authoritySlug(),
                        reason,
                        guard.name(petition, actor),
                        clock.instant(),
                        answer.version().original(),
                        null,
                        null,
                        null),
                actor.requireAccount());
        var due = startReview.start(petition, procedure, answer.authoritySlug(), reason);
        timeline.add(
                number,
                "review_requested",
                Map.of("authority", answer.authoritySlug(), "date", due.toString()),
                reason);
        events.publishEvent(new ReviewRequested(number));
    }
}
