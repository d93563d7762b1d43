package org.bastama.civic.responses.satisfaction;

import java.time.Clock;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.bastama.civic.responses.LetterAnnulled;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponsePublished;
import org.bastama.civic.responses.ResponseQueries;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The first final response of a petition opens the question; taking the petition down ends it. */
@Component
class OpenQuestion {

    private final ResponseQueries responses;
    private final QuestionRepository questions;
    private final AskingRepository asking;
    private final Clock clock;

    OpenQuestion(ResponseQueries responses, QuestionRepository questions, AskingRepository asking, Clock clock) {
        this.responses = responses;
        this.questions = questions;
        this.asking = asking;
        this.clock = clock;
    }

    @EventListener
    void on(ResponsePublished event) {
        if (event.kind() == Response.Kind.FINAL && !event.correction()) {
            var response = responses
                    .published(event.number(), Response.Kind.FINAL, false)
                    .getLast();
            var question =
                    Question.opened(event.number(), response.authoritySlug(), response.id(), response.publishedAt());
            if (questions.insert(question)) {
                asking.begin(event.number(), clock.instant());
            }
        }
    }

    /** The question about a letter that was no answer was none: the answer that comes is asked about anew. */
    @EventListener
    void on(LetterAnnulled event) {
        if (questions.withdraw(event.petition(), event.letter())) {
            asking.finish(event.petition());
        }
    }

    @EventListener
    void on(PetitionStepped event) {
        if (event.to() == PetitionState.TAKEN_DOWN) {
            asking.finish(event.number());
            questions.close(event.number(), clock.instant());
        }
    }
}
