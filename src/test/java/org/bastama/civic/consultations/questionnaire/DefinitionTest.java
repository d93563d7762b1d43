package org.bastama.civic.consultations.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.bastama.civic.consultations.questionnaire.Samples.amount;
import static org.bastama.civic.consultations.questionnaire.Samples.options;
import static org.bastama.civic.consultations.questionnaire.Samples.page;
import static org.bastama.civic.consultations.questionnaire.Samples.question;
import static org.bastama.civic.consultations.questionnaire.Samples.scale;
import static org.bastama.civic.consultations.questionnaire.Samples.shownIf;
import static org.bastama.civic.consultations.questionnaire.Samples.single;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bastama.civic.consultations.Refused;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionTest {

    private static final Set<Language> ALL = EnumSet.allOf(Language.class);

    @Test
    void aSensibleDefinitionHasNoProblems() {
        assertThat(Samples.everything().draft().problems(ALL)).isEmpty();
    }

    static Stream<Arguments> badKinds() {
        return Stream.of(
                bad(new QuestionKind.Single(options("a")), "too-few-options"),
                bad(new QuestionKind.Single(options("a", "a")), "option-twice"),
                bad(new QuestionKind.Single(options("a", "B")), "key-form"),
                bad(new QuestionKind.Single(many(101)), "too-many-options"),
                bad(new QuestionKind.Multiple(options("a", "b"), 2, 1), "choices"),
                bad(new QuestionKind.Multiple(options("a", "b"), 0, 3), "choices"),
                bad(new QuestionKind.Multiple(options("a", "b"), -1, 1), "choices"),
                bad(new QuestionKind.Multiple(options("a", "b"), 0, 0), "choices"),
                bad(new QuestionKind.Ranking(many(21)), "too-many-options"),
                bad(new QuestionKind.Scale(5, 5, Samples.text("a"), Samples.text("b")), "scale-range"),
                bad(new QuestionKind.Scale(0, 11, Samples.text("a"), Samples.text("b")), "scale-range"),
                bad(
                        new QuestionKind.Scale(
                                Integer.MAX_VALUE - 1, Integer.MAX_VALUE, LocalizedText.empty(), LocalizedText.empty()),
                        "scale-range"),
                bad(amount("5", "5", 0), "range"),
                bad(amount("0", "1e13", 0), "range"),
                bad(amount("0", "1", 7), "decimals"),
                bad(amount("0", "1", -1), "decimals", "range-decimals"),
                bad(amount("0.5", "1", 0), "range-decimals"),
                bad(new QuestionKind.Day(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1)), "range"),
                bad(new QuestionKind.FreeText(0), "text-length"),
                bad(new QuestionKind.FreeText(10_001), "text-length"),
                bad(new QuestionKind.Matrix(List.of(), options("a", "b")), "too-few-options"),
                bad(new QuestionKind.Matrix(options("a"), options("b")), "too-few-options"),
                bad(new QuestionKind.Attachment(Set.of(), 1), "file-types"),
                bad(new QuestionKind.Attachment(Set.of(FileType.PDF), 11), "file-size"));
    }

    private static Arguments bad(QuestionKind kind, String... keys) {
        return Arguments.of(kind, List.of(keys));
    }

    private static List<Option> many(int count) {
        return options(IntStream.range(0, count).mapToObj(i -> "o" + i).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("badKinds")
    void limitsThatCannotBeMetAreToldOfTheirQuestion(QuestionKind kind, List<String> keys) {
        var refused = Refused.by(() -> Samples.questionnaire(question("q", kind)));
        assertThat(refused).allMatch(v -> "q".equals(v.field()));
        assertThat(refused)
                .extracting(v -> v.key().replace("consultations.questionnaire.definition.", ""))
                .containsExactlyElementsOf(keys);
    }

    @Test
    void limitsThemselvesArePossible() {
        for (var kind : List.of(
                new QuestionKind.Single(many(100)),
                new QuestionKind.Ranking(many(20)),
                new QuestionKind.Scale(-5, 5, LocalizedText.empty(), LocalizedText.empty()),
                amount("-1000000000000", "1e12", 6),
                new QuestionKind.Day(null, null),
                new QuestionKind.FreeText(10_000),
                new QuestionKind.Multiple(options("a", "b"), 2, 2))) {
            assertThatCode(() -> Samples.questionnaire(question("q", kind))).doesNotThrowAnyException();
        }
    }

    @Test
    void whatIsEmptyOrTooMuchIsRefused() {
        assertThat(problems()).containsExactly("no-pages");
        assertThat(problems(page("p"))).containsExactly("page-empty");
        assertThat(problems(IntStream.range(0, 51)
                        .mapToObj(i -> page("p" + i, question("q" + i, single())))
                        .toArray(QuestionPage[]::new)))
                .containsExactly("too-many-pages");
        assertThat(problems(page(
                        "p",
                        IntStream.range(0, 201)
                                .mapToObj(i -> question("q" + i, single()))
                                .toArray(Question[]::new))))
                .containsExactly("too-many-questions");
    }

    @Test
    void keysAreThereOnceAmongPagesAndQuestions() {
        assertThat(problems(page("a", question("a", single())))).containsExactly("key-twice");
        assertThat(problems(page("p", question("q", single()), question("q", single()))))
                .containsExactly("key-twice");
        for (var key : List.of("", "Q", "1a", "a b", "ә", "a".repeat(41))) {
            assertThat(problems(page("p", question(key, single())))).as(key).containsExactly("key-form");
        }
    }

    @Test
    void conditionsLookBackOnly() {
        var is = new Condition.Is("b", "yes");
        assertThat(problems(page("p", shownIf("a", is, single()), question("b", single()))))
                .containsExactly("condition-later");
        assertThat(problems(page("p", shownIf("b", is, single())))).containsExactly("condition-later");
        assertThat(problems(page("p", is, question("b", single())))).containsExactly("condition-later");
        assertThat(problems(page("p", shownIf("a", is, single())))).containsExactly("condition-unknown");
        assertThat(problems(page("p", question("b", single()), shownIf("a", is, single()))))
                .isEmpty();
        assertThat(problems(page("p", question("b", single())), page("r", is, question("a", single()))))
                .isEmpty();
    }

    @Test
    void circlesAreNotPossible() {
        assertThat(problems(page(
                        "p",
                        shownIf("a", new Condition.Answered("b"), single()),
                        shownIf("b", new Condition.Answered("a"), single()))))
                .containsExactly("condition-later");
    }

    @Test
    void conditionsFitTheirQuestion() {
        for (var wrong : List.of(
                new Condition.Is("choice", "perhaps"),
                new Condition.Is("grade", "yes"),
                new Condition.Includes("choice", "yes"),
                new Condition.Includes("several", "z"),
                new Condition.AtLeast("choice", BigDecimal.ONE),
                new Condition.AtMost("several", BigDecimal.ONE))) {
            assertThat(conditioned(wrong)).as(wrong.toString()).containsExactly("condition-kind");
        }
        for (var right : List.of(
                new Condition.Is("choice", "yes"),
                new Condition.Includes("several", "a"),
                new Condition.AtLeast("grade", BigDecimal.ONE),
                new Condition.AtMost("length", BigDecimal.ONE),
                new Condition.Answered("several"))) {
            assertThat(conditioned(right)).as(right.toString()).isEmpty();
        }
    }

    @Test
    void conditionsAreJoinedWithinLimits() {
        var one = new Condition.Answered("choice");
        assertThat(conditioned(new Condition.All(List.of()))).containsExactly("condition-joined");
        assertThat(conditioned(new Condition.Any(java.util.Collections.nCopies(21, one))))
                .containsExactly("condition-joined");
        Condition deep = one;
        for (var i = 0; i < 4; i++) {
            deep = new Condition.Not(deep);
        }
        assertThat(conditioned(deep)).isEmpty();
        assertThat(conditioned(new Condition.Not(deep))).containsExactly("condition-deep");
    }

    @Test
    void textsAreThereInTheLanguagesAskedFor() {
        var half = new Question(
                "q",
                LocalizedText.of("сұрақ", "вопрос", null),
                LocalizedText.of(null, "пояснение", null),
                false,
                null,
                new QuestionKind.Single(List.of(
                        new Option("a", LocalizedText.of("иә", "да", "yes")),
                        new Option("b", LocalizedText.of("жоқ", null, "no")))));
        var draft = new QuestionnaireDraft(List.of(page("p", half)));
        assertThat(draft.problems(ALL))
                .extracting(v -> v.key().replace("consultations.questionnaire.definition.", "") + v.arguments())
                .containsExactly(
                        "text-missing[en]", "text-missing[kk]", "text-missing[en]", "option-text-missing[ru, b]");
        assertThat(draft.problems(Set.of(Language.EN))).hasSize(2);
        assertThat(Refused.by(() -> draft.complete(ALL))).hasSize(4);
        assertThatCode(() -> new Questionnaire(draft.pages())).doesNotThrowAnyException();
    }

    @Test
    void labelsAndLengthsAreChecked() {
        var scale = new QuestionKind.Scale(1, 5, LocalizedText.of(Language.EN, "bad"), LocalizedText.empty());
        var question = new Question("q", Samples.text("q".repeat(501)), LocalizedText.empty(), false, null, scale);
        assertThat(new QuestionnaireDraft(List.of(page("p", question))).problems(Set.of(Language.EN, Language.RU)))
                .extracting(v -> v.key().replace("consultations.questionnaire.definition.", ""))
                .containsExactly("shared.too-long", "shared.too-long", "shared.too-long", "text-missing");
    }

    private static List<String> conditioned(Condition condition) {
        return problems(page(
                "p",
                question("choice", single()),
                question("several", new QuestionKind.Multiple(options("a", "b"), 0, 2)),
                question("grade", scale()),
                question("length", amount("0", "9", 0)),
                shownIf("last", condition, single())));
    }

    private static List<String> problems(QuestionPage... pages) {
        var problems = new QuestionnaireDraft(List.of(pages)).problems(ALL);
        problems.forEach(problem -> Refused.readable(problem.key(), problem.arguments()));
        if (problems.isEmpty()) {
            assertThatCode(() -> new Questionnaire(List.of(pages))).doesNotThrowAnyException();
        } else {
            assertThat(Refused.by(() -> new Questionnaire(List.of(pages)))).isEqualTo(problems);
        }
        return problems.stream()
                .map(problem -> problem.key().replace("consultations.questionnaire.definition.", ""))
                .toList();
    }
}
