package org.bastama.civic.consultations.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Questions for tests. */
public final class Samples {

    private Samples() {}

    /** The same words in all languages. */
    public static LocalizedText text(String words) {
        return LocalizedText.of(words, words, words);
    }

    public static List<Option> options(String... keys) {
        return Stream.of(keys)
                .map(key -> new Option(key, text("option " + key)))
                .toList();
    }

    public static Question question(String key, QuestionKind kind) {
        return question(key, kind, false, null);
    }

    public static Question required(String key, QuestionKind kind) {
        return question(key, kind, true, null);
    }

    public static Question shownIf(String key, Condition condition, QuestionKind kind) {
        return question(key, kind, false, condition);
    }

    public static Question question(String key, QuestionKind kind, boolean required, @Nullable Condition shownIf) {
        return new Question(key, text("question " + key), LocalizedText.empty(), required, shownIf, kind);
    }

    public static QuestionPage page(String key, Question... questions) {
        return page(key, null, questions);
    }

    public static QuestionPage page(String key, @Nullable Condition shownIf, Question... questions) {
        return new QuestionPage(key, text("page " + key), LocalizedText.empty(), shownIf, List.of(questions));
    }

    public static Questionnaire questionnaire(Question... questions) {
        return new Questionnaire(List.of(page("page", questions)));
    }

    public static QuestionKind single() {
        return new QuestionKind.Single(options("yes", "no", "unsure"));
    }

    public static QuestionKind text() {
        return new QuestionKind.FreeText(100);
    }

    public static QuestionKind scale() {
        return new QuestionKind.Scale(1, 5, text("bad"), text("good"));
    }

    public static QuestionKind amount(String least, String most, int decimals) {
        return new QuestionKind.Amount(new BigDecimal(least), new BigDecimal(most), decimals, text("km"));
    }

    /** One question of each kind. */
    public static Questionnaire everything() {
        return questionnaire(
                question("single", single()),
                question("multiple", new QuestionKind.Multiple(options("a", "b", "c"), 1, 2)),
                question("ranking", new QuestionKind.Ranking(options("x", "y", "z"))),
                question("scale", scale()),
                question("number", amount("0", "99.5", 1)),
                question("date", new QuestionKind.Day(LocalDate.of(2026, 1, 1), null)),
                question("text", text()),
                question("matrix", new QuestionKind.Matrix(options("r1", "r2"), options("c1", "c2"))),
                question("file", new QuestionKind.Attachment(Set.of(FileType.PNG, FileType.PDF), 2)));
    }
}
