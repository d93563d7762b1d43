package org.bastama.outside.publicweb.api;

import java.time.Clock;
import org.bastama.civic.responses.reviews.AfterwardsQueries;
import org.bastama.civic.responses.satisfaction.Question;
import org.bastama.civic.responses.satisfaction.SatisfactionQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came after the answer of an authority. */
@Component
class AfterItems {

    private final SatisfactionQueries satisfaction;
    private final AfterwardsQueries afterwards;
    private final CommitmentItems commitments;
    private final Clock clock;

    AfterItems(
            SatisfactionQueries satisfaction, AfterwardsQueries afterwards, CommitmentItems commitments, Clock clock) {
        this.afterwards = afterwards;
        this.commitments = commitments;
        this.satisfaction = satisfaction;
        this.clock = clock;
    }

    /** The question to signers with its sums; null when nobody was asked. */
    PetitionDetails.@Nullable SatisfactionItem satisfaction(PetitionNumber number) {
        return satisfaction
                .of(number)
                .filter(question -> question.asked() > 0)
                .map(this::item)
                .orElse(null);
    }

    /** The group's reply; null without one. */
    PetitionDetails.@Nullable ReplyItem reply(PetitionNumber number, Language language) {
        return afterwards
                .reply(number)
                .map(reply -> new PetitionDetails.ReplyItem(
                        reply.text().in(language), reply.authorName(), Times.at(reply.publishedAt()), reply.version()))
                .orElse(null);
    }

    /** The group's request for review; null when there is none. */
    PetitionDetails.@Nullable ReviewItem review(PetitionNumber number, Language language) {
        return afterwards
                .review(number)
                .map(review -> new PetitionDetails.ReviewItem(
                        review.decision() == null
                                ? "running"
                                : review.decision().code(),
                        commitments.authority(review.authoritySlug(), language),
                        review.reason().in(language),
                        review.authorName(),
                        Times.at(review.requestedAt()),
                        Times.of(review.decidedAt())))
                .orElse(null);
    }

    private PetitionDetails.SatisfactionItem item(Question question) {
        var sums = question.sums();
        var shown = question.shown();
        return new PetitionDetails.SatisfactionItem(
                question.takesAnswers(clock.instant()) ? "open" : "closed",
                Times.at(question.openedAt()),
                Times.at(question.closesAt()),
                question.asked(),
                sums.total(),
                question.responseRate(),
                shown ? sums.yes() : null,
                shown ? sums.partly() : null,
                shown ? sums.no() : null);
    }
}
