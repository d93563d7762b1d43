package org.bastama.civic.consultations.questionnaire.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.bastama.civic.consultations.questionnaire.Option;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * How options were ranked, told in two ways, since people know one or the other. How many gave an option each rank is
 * not told: with the mean, hidden numbers could be worked out.
 */
final class RankingResult {

    private RankingResult() {}

    /** The options, the best first; none when too few answered. */
    static List<QuestionResult.Ranked> of(
            String question, QuestionKind.Ranking kind, Counters counters, @Nullable Long answered) {
        if (answered == null || answered == 0) {
            return List.of();
        }
        return kind.options().stream()
                .map(option -> ranked(question, option, kind.options().size(), counters, answered))
                .sorted(Comparator.comparingLong((QuestionResult.Ranked ranked) -> -ranked.borda()))
                .toList();
    }

    private static QuestionResult.Ranked ranked(
            String question, Option option, int options, Counters counters, long answered) {
        var ranks = 0L;
        var borda = 0L;
        for (var rank = 1; rank <= options; rank++) {
            var count = counters.of(new Cell(question, option.key(), String.valueOf(rank)));
            ranks += rank * count;
            borda += (options - rank) * count;
        }
        var mean = BigDecimal.valueOf(ranks).divide(BigDecimal.valueOf(answered), 2, RoundingMode.HALF_EVEN);
        return new QuestionResult.Ranked(option.key(), mean, borda);
    }
}
