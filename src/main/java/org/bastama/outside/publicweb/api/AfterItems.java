package org.bastama.outside.publicweb.api;

import java.time.Clock;
import org.bastama.civic.responses.satisfaction.Question;
import org.bastama.civic.responses.satisfaction.SatisfactionQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came after the answer of an authority. */
@Component
class AfterItems {

    private final SatisfactionQueries satisfaction;
    private final Clock clock;

    AfterItems(SatisfactionQueries satisfaction, Clock clock) {
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
