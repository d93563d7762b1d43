package org.bastama.civic.consultations.questionnaire.filling;

import java.util.List;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.questionnaire.Answer;
import org.bastama.civic.consultations.questionnaire.Option;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/** An answer in words, to be looked at before it is sent. */
public final class AnswerText {

    private AnswerText() {}

    /** Its lines; none where there is no answer. */
    public static List<String> lines(Question question, @Nullable Answer answer, Language language) {
        return switch (answer) {
            case Answer.Choice choice -> List.of(OptionWords.option(question, choice.option(), language));
            case Answer.Choices choices ->
                choices.options().stream()
                        .map(option -> OptionWords.option(question, option, language))
                        .toList();
            case Answer.Order order ->
                IntStream.range(0, order.options().size())
                        .mapToObj(i -> (i + 1) + ". "
                                + OptionWords.option(question, order.options().get(i), language))
                        .toList();
            case Answer.Grade grade -> List.of(Formats.number(language, grade.value()));
            case Answer.Amount amount -> List.of(amount(question, amount, language));
            case Answer.Day day -> List.of(Formats.date(language, day.value()));
            case Answer.FreeText text -> text.text().lines().toList();
            case Answer.Rows rows ->
                OptionWords.rows(question).stream()
                        .map(Option::key)
                        .filter(rows.columns()::containsKey)
                        .map(row -> OptionWords.row(question, row, language) + ": "
                                + OptionWords.option(question, rows.columns().getOrDefault(row, ""), language))
                        .toList();
            case Answer.Attachment file -> List.of(file.name());
            case null -> List.of();
        };
    }

    private static String amount(Question question, Answer.Amount amount, Language language) {
        var unit = question.kind() instanceof QuestionKind.Amount kind
                ? kind.unit().in(language)
                : "";
        return (ResultTable.number(amount.value(), language) + " " + unit).strip();
    }
}
