package org.bastama.outside.publicweb.consultation;

import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.consultations.questionnaire.filling.QuestionnaireResults;
import org.bastama.civic.consultations.questionnaire.filling.ResultTable;
import org.bastama.civic.consultations.questionnaire.results.QuestionResult;
import org.bastama.outside.publicweb.page.Words;

/** What was answered, as a plain page shows it. */
final class AnswersResults {

    private final Words words;

    AnswersResults(Words words) {
        this.words = words;
    }

    AnswersPage.Result result(QuestionnaireResults.Answered one) {
        var question = Passage.of(one.question().text(), words);
        return new AnswersPage.Result(
                question,
                figures(one.result()),
                ResultTable.of(one, words.language()).stream()
                        .map(table -> table.inWords(question.line(), words.messages(), words.language()))
                        .toList());
    }

    private List<String> figures(QuestionResult result) {
        var figures = new ArrayList<String>();
        var answered = result.answered();
        figures.add(
                answered == null
                        ? words.t("consultations.questionnaire.results.few")
                        : words.t("consultations.questionnaire.results.answered", answered));
        if (result instanceof QuestionResult.Distribution distribution) {
            var median = distribution.quartiles().median();
            if (median != null) {
                figures.add(words.t(
                        "consultations.questionnaire.results.median", ResultTable.number(median, words.language())));
            }
        }
        return figures;
    }
}
