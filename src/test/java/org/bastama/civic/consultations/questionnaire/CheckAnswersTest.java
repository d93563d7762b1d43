package org.bastama.civic.consultations.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bastama.civic.consultations.questionnaire.Samples.page;
import static org.bastama.civic.consultations.questionnaire.Samples.question;
import static org.bastama.civic.consultations.questionnaire.Samples.required;
import static org.bastama.civic.consultations.questionnaire.Samples.shownIf;
import static org.bastama.civic.consultations.questionnaire.Samples.single;
import static org.bastama.civic.consultations.questionnaire.Samples.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bastama.civic.consultations.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckAnswersTest {

    private static final UUID FILE = new UUID(1, 2);

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("single", new Answer.Choice("perhaps"), "answer.unknown-option"),
                Arguments.of("single", new Answer.Grade(1), "answer.kind"),
                Arguments.of("multiple", new Answer.Choices(List.of("a", "b", "c")), "answer.too-many"),
                Arguments.of("multiple", new Answer.Choices(List.of("a", "x")), "answer.unknown-option"),
                Arguments.of("ranking", new Answer.Order(List.of("x", "y")), "answer.rank-all"),
                Arguments.of("ranking", new Answer.Order(List.of("x", "y", "z", "x")), "answer.rank-all"),
                Arguments.of("ranking", new Answer.Order(List.of("x", "y", "w")), "answer.unknown-option"),
                Arguments.of("scale", new Answer.Grade(0), "answer.scale"),
                Arguments.of("scale", new Answer.Grade(6), "answer.scale"),
                Arguments.of("number", number("-0.1"), "answer.number"),
                Arguments.of("number", number("99.6"), "answer.number"),
                Arguments.of("number", number("1e999999999"), "answer.number"),
                Arguments.of("number", number("1e-999999999"), "answer.number"),
                Arguments.of("number", number("1.25"), "answer.decimals"),
                Arguments.of("date", new Answer.Day(LocalDate.of(2025, 12, 31)), "answer.too-early"),
                Arguments.of("date", new Answer.Day(LocalDate.of(10_000, 1, 1)), "answer.kind"),
                Arguments.of("text", new Answer.FreeText("x".repeat(101)), "shared.too-long"),
                Arguments.of("matrix", new Answer.Rows(Map.of("r3", "c1")), "answer.unknown-option"),
                Arguments.of("matrix", new Answer.Rows(Map.of("r1", "c3")), "answer.unknown-option"),
                Arguments.of("file", new Answer.Attachment(FILE, "a.jpg", FileType.JPEG, 1), "answer.file-type"),
                Arguments.of(
                        "file",
                        new Answer.Attachment(FILE, "a.pdf", FileType.PDF, 2 * 1024 * 1024 + 1),
                        "files.too-large"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsToldOfItsQuestion(String question, Answer answer, String key) {
        var refused = Refused.once(() -> confirmed().all(Answers.none().with(question, answer)));
        assertThat(refused.field()).isEqualTo(question);
        assertThat(refused.key().replace("consultations.questionnaire.", "")).isEqualTo(key);
    }

    @Test
    void whatIsRightIsKept() {
        var answers = Answers.none()
                .with("single", new Answer.Choice("yes"))
                .with("multiple", new Answer.Choices(List.of("c", "a", "c")))
                .with("ranking", new Answer.Order(List.of("z", "x", "y")))
                .with("scale", new Answer.Grade(5))
                .with("number", number("99.50"))
                .with("date", new Answer.Day(LocalDate.of(2026, 1, 1)))
                .with("text", new Answer.FreeText(" сөз\u200B\r\n"))
                .with("matrix", new Answer.Rows(Map.of("r2", "c1")))
                .with("file", new Answer.Attachment(FILE, "a.pdf", FileType.PDF, 2 * 1024 * 1024));
        var kept = confirmed().all(answers);
        assertThat(kept.to("multiple")).isEqualTo(new Answer.Choices(List.of("a", "c")));
        assertThat(kept.to("number")).isEqualTo(number("99.5"));
        assertThat(kept.to("text")).isEqualTo(new Answer.FreeText("сөз"));
        assertThat(kept.byQuestion()).hasSize(9);
        assertThat(confirmed().all(kept)).isEqualTo(kept);
    }

    @Test
    void allThatIsWrongIsToldAtOnceInTheOrderOfQuestions() {
        var refused = Refused.by(() -> confirmed()
                .all(Answers.none().with("scale", new Answer.Grade(9)).with("single", new Answer.Choice("x"))));
        assertThat(refused).extracting(v -> v.field()).containsExactly("single", "scale");
    }

    @Test
    void whatIsRequiredIsAskedForOnlyWhereItIsShown() {
        var questionnaire = Samples.questionnaire(
                required("a", single()), question("b", text(), true, new Condition.Is("a", "yes")));
        var check = new CheckAnswers(questionnaire, true);
        assertThat(Refused.once(() -> check.all(Answers.none())).field()).isEqualTo("a");
        var no = Answers.none().with("a", new Answer.Choice("no"));
        assertThat(check.all(no)).isEqualTo(no);
        assertThat(check.all(no.with("b", new Answer.FreeText("x".repeat(999)))))
                .isEqualTo(no);
        var yes = Answers.none().with("a", new Answer.Choice("yes"));
        assertThat(Refused.once(() -> check.all(yes)))
                .satisfies(v -> assertThat(v.field()).isEqualTo("b"))
                .satisfies(v -> assertThat(v.key()).isEqualTo("shared.required"));
        assertThat(Refused.once(() -> check.all(yes.with("b", new Answer.FreeText("\u200B"))))
                        .field())
                .isEqualTo("b");
    }

    @Test
    void aMatrixThatIsRequiredIsAnsweredInEachRow() {
        var matrix = new QuestionKind.Matrix(Samples.options("r1", "r2", "r3"), Samples.options("c1", "c2"));
        var check = new CheckAnswers(Samples.questionnaire(required("m", matrix)), true);
        var refused = Refused.once(() -> check.all(Answers.none().with("m", new Answer.Rows(Map.of("r1", "c1")))));
        assertThat(refused.key()).isEqualTo("consultations.questionnaire.answer.rows-left");
        assertThat(refused.arguments()).containsExactly(2);
    }

    @Test
    void fewerThanTheLeastChoicesAreToldWhenAnyIsMade() {
        var several = new QuestionKind.Multiple(Samples.options("a", "b", "c"), 2, 3);
        var check = new CheckAnswers(Samples.questionnaire(question("m", several)), true);
        assertThat(check.all(Answers.none().with("m", new Answer.Choices(List.of()))))
                .isEqualTo(Answers.none());
        assertThat(Refused.once(() -> check.all(Answers.none().with("m", new Answer.Choices(List.of("a", "a")))))
                        .arguments())
                .containsExactly(2, 1);
    }

    @Test
    void filesWaitForTheMailbox() {
        var questionnaire =
                Samples.questionnaire(required("file", new QuestionKind.Attachment(Set.of(FileType.PDF), 1)));
        var file = Answers.none().with("file", new Answer.Attachment(FILE, "a.pdf", FileType.PDF, 1));
        var before = new CheckAnswers(questionnaire, false);
        assertThat(before.all(Answers.none())).isEqualTo(Answers.none());
        assertThat(Refused.once(() -> before.all(file)).key())
                .isEqualTo("consultations.questionnaire.answer.file-unconfirmed");
        var after = new CheckAnswers(questionnaire, true);
        assertThat(Refused.once(() -> after.all(Answers.none())).key()).isEqualTo("shared.required");
        assertThat(after.all(file)).isEqualTo(file);
    }

    @Test
    void onePageIsCheckedByItself() {
        var questionnaire = new Questionnaire(List.of(
                page("one", required("a", single())),
                page("two", required("b", single()), shownIf("c", new Condition.Is("a", "yes"), text())),
                page("three", new Condition.Is("a", "no"), required("d", text()))));
        var check = new CheckAnswers(questionnaire, true);
        var first = Answers.none().with("a", new Answer.Choice("yes"));
        assertThat(check.page("one", first)).isEqualTo(first);
        assertThat(Refused.once(() -> check.page("two", first)).field()).isEqualTo("b");
        var second = first.with("b", new Answer.Choice("no")).with("c", new Answer.FreeText("why"));
        assertThat(check.page("two", second).byQuestion()).containsOnlyKeys("b", "c");
        assertThat(check.page("three", second)).isEqualTo(Answers.none());
        assertThat(check.page("nowhere", second)).isEqualTo(Answers.none());
        assertThat(check.all(second)).isEqualTo(second);
    }

    private static CheckAnswers confirmed() {
        return new CheckAnswers(Samples.everything(), true);
    }

    private static Answer number(String number) {
        return new Answer.Amount(new BigDecimal(number));
    }
}
