package org.bastama.civic.consultations.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bastama.civic.consultations.questionnaire.Samples.page;
import static org.bastama.civic.consultations.questionnaire.Samples.question;
import static org.bastama.civic.consultations.questionnaire.Samples.shownIf;
import static org.bastama.civic.consultations.questionnaire.Samples.single;
import static org.bastama.civic.consultations.questionnaire.Samples.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.consultations.Refused;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireJsonTest {

    @Test
    void aDefinitionIsReadAsItWasWritten() {
        var condition = new Condition.All(List.of(
                new Condition.Is("q", "yes"),
                new Condition.Not(new Condition.Any(List.of(
                        new Condition.Answered("q"),
                        new Condition.Includes("m", "a"),
                        new Condition.AtLeast("s", new BigDecimal("1.50")),
                        new Condition.AtMost("s", BigDecimal.TEN))))));
        var draft = new QuestionnaireDraft(List.of(
                Samples.everything().pages().getFirst(),
                page("second", condition, question("q", single()), shownIf("r", condition, text()))));
        assertThat(QuestionnaireJson.read(QuestionnaireJson.write(draft))).isEqualTo(draft);
        assertThat(QuestionnaireJson.write(QuestionnaireJson.read(QuestionnaireJson.write(draft))))
                .isEqualTo(QuestionnaireJson.write(draft));
    }

    @Test
    void theFormIsPlain() {
        var question = new Question(
                "q",
                new LocalizedText(LocalizedText.of("сұрақ", "вопрос", null).texts(), Language.RU),
                LocalizedText.empty(),
                true,
                null,
                new QuestionKind.FreeText(9));
        assertThat(QuestionnaireJson.write(new QuestionnaireDraft(List.of(
                        new QuestionPage("p", LocalizedText.empty(), LocalizedText.empty(), null, List.of(question))))))
                .isEqualTo(
                        "{\"schema\":1,\"pages\":[{\"key\":\"p\",\"title\":{},\"intro\":{},\"questions\":[{\"key\":\"q\","
                                + "\"text\":{\"kk\":\"сұрақ\",\"ru\":\"вопрос\",\"original\":\"ru\"},\"hint\":{},"
                                + "\"required\":true,\"kind\":{\"type\":\"text\",\"most\":9}}]}]}");
    }

    @Test
    void whatIsLeftOutIsEmpty() {
        var draft = QuestionnaireJson.read("""
                {"schema": 1, "pages": [{"key": "p", "questions": [
                  {"key": "q", "required": false, "kind": {"type": "single"}},
                  {"required": false, "text": null, "kind": {"type": "number", "least": 0, "most": 5, "decimals": 0}}
                ]}]}
                """);
        var questions = draft.pages().getFirst().questions();
        assertThat(questions.getFirst().kind()).isEqualTo(new QuestionKind.Single(List.of()));
        assertThat(questions.getFirst().text()).isEqualTo(LocalizedText.empty());
        assertThat(questions.getLast().key()).isEmpty();
        assertThat(QuestionnaireJson.read("{\"schema\": 1}").pages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "nonsense | 1 | /",
                "null | 1 | null",
                "[] | 1 | /",
                "{} | 1 | /schema",
                "{\"schema\": 1, \"pages\": [null]} | 1 | /pages",
                "{\"schema\": 1, \"pages\": [{\"key\": \"p\", \"colour\": 1}]} | 1 | /pages/0/colour",
                "{\"schema\": 1, \"pages\": [{\"questions\": [{\"required\": false}]}]} | 1 | /pages/0/questions/0",
                "{\"schema\": 1, \"pages\": [{\"questions\": [{\"required\": false, \"kind\": {\"type\": \"video\"}}]}]} | 1 | /pages/0/questions/0/kind",
                "{\"schema\": 1, \"pages\": [{\"title\": \"p\"}]} | 1 | /pages/0/title",
                "{\"schema\": 1, \"pages\": [{\"title\": {\"de\": \"p\"}}]} | 1 | /pages/0/title",
                "{\"schema\": 1, \"pages\": [{\"title\": {\"kk\": 5}}]} | 1 | /pages/0/title",
                "{\"schema\": 1, \"schema\": 1} | 1 | /",
            })
    void whatIsNoDefinitionIsRefusedWithItsPlace(String json, int line, String place) {
        var refused = Refused.once(() -> QuestionnaireJson.read(json));
        assertThat(refused.key()).isEqualTo("consultations.questionnaire.json");
        assertThat(refused.arguments().getFirst()).isEqualTo(line);
        assertThat(refused.arguments().getLast().toString()).startsWith(place);
    }

    @Test
    void theLineIsTold() {
        assertThat(Refused.once(() -> QuestionnaireJson.read("{\"schema\": 1,\n\n\"pages\": 5}"))
                        .arguments())
                .containsExactly(3, "/pages");
    }

    @Test
    void anotherVersionIsRefused() {
        var refused = Refused.once(() -> QuestionnaireJson.read("{\"schema\": 2, \"sheets\": []}"));
        assertThat(refused.key()).isEqualTo("consultations.questionnaire.json-version");
        assertThat(refused.arguments()).containsExactly(2, 1);
    }

    @Test
    void tooMuchIsRefused() {
        assertThat(Refused.once(() -> QuestionnaireJson.read(" ".repeat(1_000_001)))
                        .key())
                .isEqualTo("shared.too-long");
        assertThat(Refused.once(() -> QuestionnaireJson.read("[".repeat(100_000)))
                        .key())
                .isEqualTo("consultations.questionnaire.json");
    }

    @Test
    void answersAreReadAsTheyWereWritten() {
        var rows = new LinkedHashMap<String, String>();
        rows.put("r2", "c1");
        rows.put("r1", "c2");
        var answers = Answers.none()
                .with("single", new Answer.Choice("yes"))
                .with("multiple", new Answer.Choices(List.of("a", "c")))
                .with("ranking", new Answer.Order(List.of("z", "x", "y")))
                .with("scale", new Answer.Grade(5))
                .with("number", new Answer.Amount(new BigDecimal("99.50")))
                .with("date", new Answer.Day(LocalDate.of(2026, 1, 31)))
                .with("text", new Answer.FreeText("\"сөз\"\n"))
                .with("matrix", new Answer.Rows(rows))
                .with("file", new Answer.Attachment(new UUID(1, 2), "a.pdf", FileType.PDF, 7));
        var json = QuestionnaireJson.write(answers);
        assertThat(QuestionnaireJson.readAnswers(json)).isEqualTo(answers);
        assertThat(json)
                .contains("\"date\":{\"type\":\"date\",\"value\":\"2026-01-31\"}")
                .doesNotContain("blank");
        assertThat(QuestionnaireJson.readAnswers("{}")).isEqualTo(Answers.none());
        assertThat(Refused.once(() -> QuestionnaireJson.readAnswers("{\"byQuestion\":{\"a\":{\"type\":\"number\"}}}"))
                        .key())
                .isEqualTo("consultations.questionnaire.json");
    }
}
