package org.bastama.civic.consultations.questionnaire;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Text;

/** Whether the texts of a definition are there in every language that it is asked in, and short enough. */
final class TextCheck {

    static final int TEXT = 500;
    static final int HINT = 2_000;
    static final int OPTION = 300;
    static final int LABEL = 60;

    private final Problems problems;
    private final Set<Language> languages;

    TextCheck(Problems problems, Set<Language> languages) {
        this.problems = problems;
        this.languages = languages;
    }

    void check(List<QuestionPage> pages) {
        for (var page : pages) {
            optional(page.key(), page.title(), TEXT);
            optional(page.key(), page.intro(), HINT);
            page.questions().forEach(this::question);
        }
    }

    private void question(Question question) {
        required(question.key(), question.text(), TEXT);
        optional(question.key(), question.hint(), HINT);
        options(question.kind()).forEach(option -> option(question.key(), option));
        labels(question.kind()).forEach(label -> optional(question.key(), label, LABEL));
    }

    private static Stream<Option> options(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Single single -> single.options().stream();
            case QuestionKind.Multiple multiple -> multiple.options().stream();
            case QuestionKind.Ranking ranking -> ranking.options().stream();
            case QuestionKind.Matrix matrix -> Stream.concat(matrix.rows().stream(), matrix.columns().stream());
            default -> Stream.empty();
        };
    }

    private static Stream<LocalizedText> labels(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Scale scale -> Stream.of(scale.fromLabel(), scale.toLabel());
            case QuestionKind.Amount amount -> Stream.of(amount.unit());
            default -> Stream.empty();
        };
    }

    private void option(String question, Option option) {
        for (var language : missing(option.text())) {
            problems.require(
                    false,
                    question,
                    "consultations.questionnaire.definition.option-text-missing",
                    language.code(),
                    option.key());
        }
        length(question, option.text(), OPTION);
    }

    /** A text that nobody has to write is there in all languages or in none. */
    private void optional(String owner, LocalizedText text, int longest) {
        if (!text.isEmpty()) {
            required(owner, text, longest);
        }
    }

    private void required(String owner, LocalizedText text, int longest) {
        for (var language : missing(text)) {
            problems.require(false, owner, "consultations.questionnaire.definition.text-missing", language.code());
        }
        length(owner, text, longest);
    }

    private List<Language> missing(LocalizedText text) {
        return Language.all().stream()
                .filter(languages::contains)
                .filter(language -> text.exactly(language).isEmpty())
                .toList();
    }

    private void length(String owner, LocalizedText text, int longest) {
        for (var words : text.texts().values()) {
            problems.require(Text.length(words) <= longest, owner, "shared.too-long", longest, Text.length(words));
        }
    }
}
