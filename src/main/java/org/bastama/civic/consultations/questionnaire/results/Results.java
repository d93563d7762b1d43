package org.bastama.civic.consultations.questionnaire.results;

import java.util.List;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.questionnaire.Option;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.civic.consultations.questionnaire.Questionnaire;
import org.bastama.foundation.shared.SmallCells;
import org.jspecify.annotations.Nullable;

/** The results of a questionnaire from its counters. No answer is read and none weighs more than another. */
public final class Results {

    private final Counters counters;
    private final SmallCells smallCells;

    private Results(Counters counters, SmallCells smallCells) {
        this.counters = counters;
        this.smallCells = smallCells;
    }

    /** One result for each question, in their order. */
    public static List<QuestionResult> of(Questionnaire questionnaire, Counters counters, SmallCells smallCells) {
        var results = new Results(counters, smallCells);
        return questionnaire.questions().map(results::result).toList();
    }

    private QuestionResult result(Question question) {
        var key = question.key();
        var answered = answered(key);
        return switch (question.kind()) {
            case QuestionKind.Single kind ->
                new QuestionResult.Choices(key, answered, bars(key, "", keys(kind.options()), true));
            case QuestionKind.Multiple kind ->
                new QuestionResult.Choices(key, answered, bars(key, "", keys(kind.options()), kind.most() == 1));
            case QuestionKind.Ranking kind ->
                new QuestionResult.Ranking(key, answered, RankingResult.of(key, kind, counters, answered));
            case QuestionKind.Scale kind -> distribution(key, Bins.of(kind), kind.from());
            case QuestionKind.Amount kind -> distribution(key, Bins.of(kind), 0);
            case QuestionKind.Day kind -> new QuestionResult.Months(key, answered, months(key));
            case QuestionKind.Matrix kind -> new QuestionResult.Matrix(key, answered, rows(key, kind));
            case QuestionKind.FreeText kind -> new QuestionResult.Number(key, answered);
            case QuestionKind.Attachment kind -> new QuestionResult.Number(key, answered);
        };
    }

    private @Nullable Long answered(String question) {
        var answered = counters.of(Cell.answered(question));
        return smallCells.shows(answered) ? answered : null;
    }

    private List<QuestionResult.Row> rows(String question, QuestionKind.Matrix kind) {
        return kind.rows().stream()
                .map(row -> new QuestionResult.Row(row.key(), bars(question, row.key(), keys(kind.columns()), true)))
                .toList();
    }

    private static List<String> keys(List<Option> options) {
        return options.stream().map(Option::key).toList();
    }

    private List<QuestionResult.Bar> months(String question) {
        var months = counters.counts().keySet().stream()
                .filter(cell ->
                        cell.question().equals(question) && !cell.value().isEmpty())
                .map(Cell::value)
                .sorted()
                .toList();
        return bars(question, "", months, true);
    }

    private List<QuestionResult.Bar> bars(String question, String row, List<String> values, boolean sumIsKnown) {
        if (answered(question) == null) {
            return List.of();
        }
        var counts = values.stream()
                .map(value -> counters.of(new Cell(question, row, value)))
                .toList();
        var shown = smallCells.hide(counts, sumIsKnown);
        return IntStream.range(0, values.size())
                .mapToObj(i -> new QuestionResult.Bar(values.get(i), shown.get(i)))
                .toList();
    }

    /** The cells of a scale have its grades as values, those of numbers their bins. */
    private QuestionResult distribution(String question, Bins bins, int first) {
        var answered = answered(question);
        var counts = IntStream.range(0, bins.count())
                .mapToObj(bin -> counters.of(new Cell(question, "", String.valueOf(first + bin))))
                .toList();
        return new DistributionResult(question, answered, bins, counts, smallCells).result();
    }
}
