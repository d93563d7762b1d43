package org.bastama.civic.consultations.questionnaire.results;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was answered to one question, as it is shown. A number that is null is hidden, since it is of too few people. */
public sealed interface QuestionResult {

    /** The key of the question. */
    String question();

    /** How many answered it; when that is hidden, so is all the rest. */
    @Nullable
    Long answered();

    /** How many chose something, by its key. */
    record Bar(String value, @Nullable Long count) {}

    /** How many gave a number from one to another, both included. */
    record NumberBar(
            BigDecimal from, BigDecimal to, @Nullable Long count) {}

    /**
     * How an option was ranked.
     *
     * @param meanRank from 1, the best, with two decimals
     * @param borda the sum of points: of n options the first gets n − 1, the last none
     */
    record Ranked(String option, BigDecimal meanRank, long borda) {}

    /** A row of a matrix. */
    record Row(String row, List<Bar> bars) {}

    /** Numbers that a quarter, a half and three quarters of the answers do not exceed; null where that is hidden. */
    record Quartiles(
            @Nullable BigDecimal lower,
            @Nullable BigDecimal median,
            @Nullable BigDecimal upper) {}

    /** Of one choice or several; those of several add up to more than answered. */
    record Choices(String question, @Nullable Long answered, List<Bar> bars) implements QuestionResult {}

    /** Of days, by months in which there is an answer. */
    record Months(String question, @Nullable Long answered, List<Bar> bars) implements QuestionResult {}

    /** Of a ranking, the best first. */
    record Ranking(String question, @Nullable Long answered, List<Ranked> options) implements QuestionResult {}

    /**
     * Of a scale or a number.
     *
     * @param exact whether the quartiles are numbers that were given, or else the middle of narrow ranges
     */
    record Distribution(
            String question, @Nullable Long answered, List<NumberBar> bars, Quartiles quartiles, boolean exact)
            implements QuestionResult {}

    /** Of a matrix. */
    record Matrix(String question, @Nullable Long answered, List<Row> rows) implements QuestionResult {}

    /** Of texts and files, of which only the number is told. */
    record Number(String question, @Nullable Long answered) implements QuestionResult {}
}
