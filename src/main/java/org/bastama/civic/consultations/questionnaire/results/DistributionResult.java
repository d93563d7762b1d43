package org.bastama.civic.consultations.questionnaire.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bastama.foundation.shared.SmallCells;
import org.jspecify.annotations.Nullable;

/** How numbers are spread: a histogram of at most 20 bars, and quartiles, where what is hidden allows them. */
final class DistributionResult {

    static final int BARS = 20;

    private final String question;
    private final @Nullable Long answered;
    private final Bins bins;
    private final List<Long> counts;
    private final int binsOfBar;
    private final List<@Nullable Long> bars;

    DistributionResult(String question, @Nullable Long answered, Bins bins, List<Long> counts, SmallCells smallCells) {
        this.question = question;
        this.answered = answered;
        this.bins = bins;
        this.counts = counts;
        binsOfBar = (bins.count() + BARS - 1) / BARS;
        bars = smallCells.hide(sums(), true);
    }

    private List<Long> sums() {
        var sums = new ArrayList<Long>();
        for (var first = 0; first < counts.size(); first += binsOfBar) {
            sums.add(counts.subList(first, end(first)).stream()
                    .mapToLong(Long::longValue)
                    .sum());
        }
        return sums;
    }

    private int end(int first) {
        return Math.min(first + binsOfBar, counts.size());
    }

    QuestionResult.Distribution result() {
        if (answered == null) {
            return new QuestionResult.Distribution(
                    question, null, List.of(), new QuestionResult.Quartiles(null, null, null), bins.exact());
        }
        var shown = new ArrayList<QuestionResult.NumberBar>();
        for (var bar = 0; bar < bars.size(); bar++) {
            var first = bar * binsOfBar;
            shown.add(new QuestionResult.NumberBar(bins.from(first), bins.to(end(first) - 1), bars.get(bar)));
        }
        return new QuestionResult.Distribution(
                question,
                answered,
                shown,
                new QuestionResult.Quartiles(quantile(1), quantile(2), quantile(3)),
                bins.exact());
    }

    /**
     * The number that so many quarters of the answers do not exceed. Where the border is between two answers, it is
     * the middle of both.
     */
    private @Nullable BigDecimal quantile(int quarters) {
        var total = counts.stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            return null;
        }
        var border = total * quarters;
        var lower = binOf(Math.ceilDiv(border, 4L));
        var upper = binOf(border / 4 + 1);
        if (bars.get(lower / binsOfBar) == null || bars.get(upper / binsOfBar) == null) {
            return null;
        }
        var sum = bins.middle(lower).add(bins.middle(upper));
        return tidy(sum.divide(BigDecimal.TWO));
    }

    /** The bin of the n-th answer in the order of numbers, from 1. */
    private int binOf(long nth) {
        var seen = 0L;
        for (var bin = 0; bin < counts.size(); bin++) {
            seen += counts.get(bin);
            if (seen >= nth) {
                return bin;
            }
        }
        return counts.size() - 1;
    }

    private static BigDecimal tidy(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
