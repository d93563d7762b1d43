package org.bastama.civic.consultations.questionnaire.filling;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.results.QuestionResult;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/** Results for programs; a number that is null is hidden, since it is of too few people. */
final class ToldResults {

    private final Question question;
    private final Language language;

    private ToldResults(Question question, Language language) {
        this.question = question;
        this.language = language;
    }

    static Map<String, Object> of(QuestionnaireResults.Told told, Language language) {
        var json = new LinkedHashMap<String, Object>();
        json.put("people", told.people());
        json.put("selfSelected", true);
        json.put("weighted", false);
        json.put(
                "figuresFrom",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(told.from().atZone(Formats.ZONE)));
        json.put(
                "questions",
                told.questions().stream()
                        .map(one -> new ToldResults(one.question(), language).of(one.result()))
                        .toList());
        return json;
    }

    private Map<String, @Nullable Object> of(QuestionResult result) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("key", question.key());
        json.put("text", question.text().in(language));
        json.put("answered", result.answered());
        switch (result) {
            case QuestionResult.Choices choices -> json.put("options", bars(choices.bars()));
            case QuestionResult.Months months -> json.put("months", bars(months.bars()));
            case QuestionResult.Ranking ranking -> json.put("ranking", ranking(ranking));
            case QuestionResult.Distribution distribution -> {
                json.put("bars", distribution.bars());
                json.put("quartiles", distribution.quartiles());
                json.put("exact", distribution.exact());
            }
            case QuestionResult.Matrix matrix ->
                json.put(
                        "rows",
                        matrix.rows().stream()
                                .map(row -> Map.of(
                                        "key",
                                        row.row(),
                                        "text",
                                        OptionWords.row(question, row.row(), language),
                                        "columns",
                                        bars(row.bars())))
                                .toList());
            case QuestionResult.Number number -> {
                // Only how many.
            }
        }
        return json;
    }

    private List<Map<String, @Nullable Object>> bars(List<QuestionResult.Bar> bars) {
        return bars.stream().map(bar -> bar(bar.value(), bar.count())).toList();
    }

    private Map<String, @Nullable Object> bar(String key, @Nullable Long count) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("key", key);
        json.put("text", OptionWords.option(question, key, language));
        json.put("count", count);
        return json;
    }

    private List<Map<String, Object>> ranking(QuestionResult.Ranking ranking) {
        return ranking.options().stream()
                .map(ranked -> Map.<String, Object>of(
                        "key",
                        ranked.option(),
                        "text",
                        OptionWords.option(question, ranked.option(), language),
                        "meanRank",
                        ranked.meanRank(),
                        "borda",
                        ranked.borda()))
                .toList();
    }
}
