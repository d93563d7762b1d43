package org.bastama.civic.responses;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bastama.civic.petitions.handover.MarkAnswered;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A letter that was published as the final response was none: it is no longer shown, and the term runs on as it was. */
@Component
public class AnnulLetter {

    private final HandOverRepository handOvers;
    private final DeadlineRepository deadlines;
    private final ResponseRepository responses;
    private final MarkAnswered markAnswered;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnnulLetter(
            HandOverRepository handOvers,
            DeadlineRepository deadlines,
            ResponseRepository responses,
            MarkAnswered markAnswered,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handOvers = handOvers;
        this.deadlines = deadlines;
        this.responses = responses;
        this.markAnswered = markAnswered;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the letter back that ended the hand-over at that moment, for a public reason. Rejected with
     * {@code responses.paper.settled} when the authority has corrected it since, and with
     * {@code petitions.answer-settled} when the petition has gone on: another final response stands beside it, a review was
     * asked for, or the authority has committed itself.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void annul(PetitionNumber number, UUID letter, Instant answeredAt, LocalizedText reason) {
        handOvers.hold(number);
        var published = responses
                .find(number, letter)
                .filter(response -> response.source() == Response.Source.PAPER)
                .filter(responses::isNewest)
                .orElseThrow(() -> Rejection.of("responses.paper.settled"));
        responses.supersede(published, clock.instant());
        if (responses.hasFinal(number)) {
            throw Rejection.of("petitions.answer-settled");
        }
        handOvers.reopen(number, answeredAt);
        deadlines.resume(number, answeredAt, Formats.day(clock.instant()));
        markAnswered.annulled(number);
        timeline.add(number, "paper_annulled", Map.of("authority", published.authoritySlug()), reason);
        events.publishEvent(new LetterAnnulled(number, letter));
    }
}
