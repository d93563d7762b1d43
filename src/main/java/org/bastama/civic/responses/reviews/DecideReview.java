package org.bastama.civic.responses.reviews;

import java.util.Objects;
import org.bastama.civic.responses.LetterAnnulled;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponsePublished;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Rejection;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The final response that follows a request for review answers it: with the same outcome upheld, with another changed. */
@Component
class DecideReview {

    private final ReviewRepository reviews;
    private final ResponseQueries responses;

    DecideReview(ReviewRepository reviews, ResponseQueries responses) {
        this.reviews = reviews;
        this.responses = responses;
    }

    /** What a review was asked of stays. */
    @EventListener
    void on(LetterAnnulled event) {
        if (reviews.find(event.petition()).isPresent()) {
            throw Rejection.of("petitions.answer-settled");
        }
    }

    @EventListener
    void on(ResponsePublished event) {
        if (event.kind() != Response.Kind.FINAL || event.correction()) {
            return;
        }
        reviews.find(event.number()).filter(review -> review.decision() == null).ifPresent(review -> {
            var finals = responses.of(event.number()).stream()
                    .filter(response -> response.kind() == Response.Kind.FINAL)
                    .toList();
            var former = finals.stream()
                    .filter(response -> isFormer(response, review))
                    .findFirst()
                    .orElseThrow();
            var answer = finals.reversed().stream()
                    .filter(response -> !isFormer(response, review))
                    .findFirst()
                    .orElseThrow();
            var decision = alike(former, answer) ? Review.Decision.UPHELD : Review.Decision.CHANGED;
            reviews.decide(event.number(), decision, answer.id(), answer.publishedAt());
        });
    }

    private static boolean isFormer(Response response, Review review) {
        return response.version().original().equals(review.former());
    }

    /** The same in the whole and, where both answer demands one by one, in each of them. */
    private static boolean alike(Response former, Response answer) {
        var bothOneByOne = !former.demands().isEmpty() && !answer.demands().isEmpty();
        return Objects.equals(former.outcome(), answer.outcome())
                && (!bothOneByOne
                        || former.demands().outcomes().equals(answer.demands().outcomes()));
    }
}
