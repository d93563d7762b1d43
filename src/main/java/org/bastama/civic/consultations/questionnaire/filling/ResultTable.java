package org.bastama.civic.consultations.questionnaire.filling;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.bastama.civic.consultations.BarTable;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.civic.consultations.questionnaire.results.QuestionResult;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Results as a table whose lines have bars, for full and plain pages alike.
 *
 * @param caption the row of a matrix; empty where a question has one table
 */
public record ResultTable(String caption, List<Line> lines) {

    private static final String KEY = "consultations.questionnaire.results.";

    public ResultTable {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param count how many people, or points of a ranking; null when that is hidden
     * @param percent how long its bar is: of those who answered, or of the most points there can be
     * @param meanRank of a ranking, with two decimals; else null
     */
    public record Line(
            String label,
            @Nullable Long count,
            int percent,
            @Nullable String meanRank) {}

    /** The tables of a question; none where only the number of answers is told, or too few answered. */
    public static List<ResultTable> of(QuestionnaireResults.Answered one, Language language) {
        var answered = one.result().answered();
        return answered == null || answered == 0
                ? List.of()
                : of(one.question(), one.result(), answered, language).stream()
                        .filter(table -> !table.lines().isEmpty())
                        .toList();
    }

    private static List<ResultTable> of(Question question, QuestionResult result, long answered, Language language) {
        return switch (result) {
            case QuestionResult.Choices choices -> List.of(bars("", question, choices.bars(), answered, language));
            case QuestionResult.Months months -> List.of(bars("", question, months.bars(), answered, language));
            case QuestionResult.Ranking ranking -> List.of(ranking(question, ranking, answered, language));
            case QuestionResult.Distribution distribution -> List.of(distribution(distribution, answered, language));
            case QuestionResult.Matrix matrix ->
                matrix.rows().stream()
                        .map(row -> bars(
                                OptionWords.row(question, row.row(), language),
                                question,
                                row.bars(),
                                answered,
                                language))
                        .toList();
            case QuestionResult.Number _ -> List.of();
        };
    }

    private static ResultTable bars(
            String caption, Question question, List<QuestionResult.Bar> bars, long answered, Language language) {
        return new ResultTable(
                caption,
                bars.stream()
                        .map(bar -> line(label(question, bar.value(), language), bar.count(), answered))
                        .toList());
    }

    private static String label(Question question, String value, Language language) {
        return question.kind() instanceof QuestionKind.Day
                ? Formats.month(language, YearMonth.parse(value))
                : OptionWords.option(question, value, language);
    }

    private static ResultTable distribution(QuestionResult.Distribution result, long answered, Language language) {
        return new ResultTable(
                "",
                result.bars().stream()
                        .map(bar -> line(range(bar, language), bar.count(), answered))
                        .toList());
    }

    private static String range(QuestionResult.NumberBar bar, Language language) {
        var from = number(bar.from(), language);
        return bar.from().compareTo(bar.to()) == 0 ? from : from + " – " + number(bar.to(), language);
    }

    /** A number with its decimals, as the language writes it. */
    public static String number(BigDecimal number, Language language) {
        var format = NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private static ResultTable ranking(
            Question question, QuestionResult.Ranking ranking, long answered, Language language) {
        var most = Math.max(1, answered * (ranking.options().size() - 1));
        return new ResultTable(
                "",
                ranking.options().stream()
                        .map(ranked -> new Line(
                                OptionWords.option(question, ranked.option(), language),
                                ranked.borda(),
                                BarTable.percent(ranked.borda(), most),
                                number(ranked.meanRank(), language)))
                        .toList());
    }

    private static Line line(String label, @Nullable Long count, long of) {
        return new Line(label, count, BarTable.percent(Objects.requireNonNullElse(count, 0L), of), null);
    }

    /** In a reader's words, under the heading of its question where it has no caption of its own. */
    public BarTable inWords(String question, Messages messages, Language language) {
        var isRanking = lines.stream().anyMatch(line -> line.meanRank() != null);
        var headers = isRanking ? List.of("answer", "mean-rank", "points") : List.of("answer", "count");
        return new BarTable(
                caption.isEmpty() ? question : caption,
                caption.isEmpty(),
                headers.stream()
                        .map(header -> messages.get(language, KEY + header))
                        .toList(),
                lines.stream()
                        .map(line -> new BarTable.Line(
                                line.label(), null, line.percent(), figures(line, messages, language)))
                        .toList());
    }

    private static List<String> figures(Line line, Messages messages, Language language) {
        var count = line.count();
        if (count == null) {
            return List.of(messages.get(language, KEY + "hidden"));
        }
        var meanRank = line.meanRank();
        return meanRank == null
                ? List.of(messages.get(language, "consultations.share", count, line.percent()))
                : List.of(meanRank, Formats.number(language, count));
    }
}
