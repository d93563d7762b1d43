package org.bastama.civic.consultations.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bastama.foundation.shared.LocalizedText;

/** The texts of a definition apart from all else, so that they can be corrected and nothing else can. */
public final class QuestionnaireTexts {

    private final UnaryOperator<LocalizedText> change;

    private QuestionnaireTexts(UnaryOperator<LocalizedText> change) {
        this.change = change;
    }

    /** All of them in their order, empty ones too: equal definitions but for texts have as many. */
    public static List<LocalizedText> of(QuestionnaireDraft draft) {
        var texts = new ArrayList<LocalizedText>();
        new QuestionnaireTexts(text -> {
                    texts.add(text);
                    return text;
                })
                .draft(draft);
        return List.copyOf(texts);
    }

    /** The definition without any text. */
    public static QuestionnaireDraft without(QuestionnaireDraft draft) {
        return new QuestionnaireTexts(text -> LocalizedText.empty()).draft(draft);
    }

    private QuestionnaireDraft draft(QuestionnaireDraft draft) {
        return new QuestionnaireDraft(draft.pages().stream().map(this::page).toList());
    }

    private QuestionPage page(QuestionPage page) {
        return new QuestionPage(
                page.key(),
                change.apply(page.title()),
                change.apply(page.intro()),
                page.shownIf(),
                page.questions().stream().map(this::question).toList());
    }

    private Question question(Question question) {
        return new Question(
                question.key(),
                change.apply(question.text()),
                change.apply(question.hint()),
                question.required(),
                question.shownIf(),
                kind(question.kind()));
    }

    private QuestionKind kind(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Single single -> new QuestionKind.Single(options(single.options()));
            case QuestionKind.Multiple multiple ->
                new QuestionKind.Multiple(options(multiple.options()), multiple.least(), multiple.most());
            case QuestionKind.Ranking ranking -> new QuestionKind.Ranking(options(ranking.options()));
            case QuestionKind.Scale scale ->
                new QuestionKind.Scale(
                        scale.from(), scale.to(), change.apply(scale.fromLabel()), change.apply(scale.toLabel()));
            case QuestionKind.Amount amount ->
                new QuestionKind.Amount(amount.least(), amount.most(), amount.decimals(), change.apply(amount.unit()));
            case QuestionKind.Matrix matrix ->
                new QuestionKind.Matrix(options(matrix.rows()), options(matrix.columns()));
            case QuestionKind.Day _, QuestionKind.FreeText _, QuestionKind.Attachment _ -> kind;
        };
    }

    private List<Option> options(List<Option> options) {
        return options.stream()
                .map(option -> new Option(option.key(), change.apply(option.text())))
                .toList();
    }
}
