package org.bastama.outside.publicweb.petition;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.responses.reviews.AfterwardsQueries;
import org.bastama.civic.responses.satisfaction.Choice;
import org.bastama.civic.responses.satisfaction.Question;
import org.bastama.civic.responses.satisfaction.SatisfactionQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came after the answer of an authority. */
@Component
class AfterPart {

    private final SatisfactionQueries satisfaction;
    private final CommitmentsPart commitments;
    private final AfterwardsQueries afterwards;
    private final Clock clock;

    AfterPart(
            SatisfactionQueries satisfaction, CommitmentsPart commitments, AfterwardsQueries afterwards, Clock clock) {
        this.satisfaction = satisfaction;
        this.afterwards = afterwards;
        this.commitments = commitments;
        this.clock = clock;
    }

    AfterAnswer of(PetitionNumber number, Words words) {
        return new AfterAnswer(
                asked(number, words), reply(number, words), review(number, words), commitments.of(number, words));
    }

    private AfterAnswer.@Nullable Said reply(PetitionNumber number, Words words) {
        return afterwards
                .reply(number)
                .map(reply -> new AfterAnswer.Said(
                        null,
                        PetitionPage.Note.of(reply.text(), words),
                        words.t("publicweb.answer.signed", reply.authorName(), words.date(reply.publishedAt()))))
                .orElse(null);
    }

    private AfterAnswer.@Nullable Said review(PetitionNumber number, Words words) {
        return afterwards
                .review(number)
                .map(review -> new AfterAnswer.Said(
                        words.t("responses.review.decision."
                                + (review.decision() == null
                                        ? "running"
                                        : review.decision().code())),
                        PetitionPage.Note.of(review.reason(), words),
                        words.t("publicweb.answer.signed", review.authorName(), words.date(review.requestedAt()))))
                .orElse(null);
    }

    private AfterAnswer.@Nullable Satisfaction asked(PetitionNumber number, Words words) {
        return satisfaction
                .of(number)
                .filter(question -> question.asked() > 0)
                .map(question -> of(question, words))
                .orElse(null);
    }

    private AfterAnswer.Satisfaction of(Question question, Words words) {
        var sums = question.sums();
        return new AfterAnswer.Satisfaction(
                words.t("responses.question.rate", question.asked(), sums.total(), question.responseRate()),
                question.shown()
                        ? Stream.of(Choice.values())
                                .map(choice -> new PetitionPage.Fact(
                                        words.t("responses.question.choice." + choice.code()),
                                        words.t("responses.question.share", sums.of(choice), sums.percent(choice)),
                                        null))
                                .toList()
                        : List.of(),
                question.shown() ? null : words.t("responses.question.few"),
                words.t(
                        question.takesAnswers(clock.instant()) ? "responses.question.open" : "responses.question.over",
                        question.lastDay()));
    }
}
