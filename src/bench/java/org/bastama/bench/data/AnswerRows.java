package org.bastama.bench.data;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.questionnaire.Answer;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.Option;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.civic.consultations.questionnaire.QuestionPage;
import org.bastama.civic.consultations.questionnaire.Questionnaire;
import org.bastama.civic.consultations.questionnaire.QuestionnaireJson;
import org.bastama.civic.consultations.questionnaire.results.AnswerCells;
import org.bastama.civic.consultations.questionnaire.results.Cell;
import org.bastama.foundation.shared.LocalizedText;

/** A closed consultation with one questionnaire of each kind of question twice, and its answers; a fifth has words. */
public final class AnswerRows {

    /** Out of the way of the portal's own. */
    public static final long NUMBER = 5_000_001;

    private static final String LONG_AGO = "2020-01-01 00:00:00+00";
    private static final String TITLE = "{\"kk\":\"Сұрақтар\",\"ru\":\"Вопросы\",\"en\":\"Questions\"}";
    private static final int WITH_WORDS = 5;

    private final Connection connection;
    private final Random random = new Random(7);
    private final Questionnaire questionnaire = new Questionnaire(List.of(
            new QuestionPage("first", text("Страница"), LocalizedText.empty(), null, questions("a")),
            new QuestionPage("second", text("Страница"), LocalizedText.empty(), null, questions("b"))));

    public AnswerRows(Connection connection) {
        this.connection = connection;
    }

    /** Puts them in, with their counters, as if so many people had answered. */
    public void insert(int people) throws SQLException {
        consultation(people);
        var counts = new HashMap<Cell, Integer>();
        var all = new ArrayList<Answers>();
        for (var i = 0; i < people; i++) {
            var answers = answers(i % WITH_WORDS == 0);
            all.add(answers);
            AnswerCells.of(questionnaire, answers).forEach(cell -> counts.merge(cell, 1, Integer::sum));
        }
        counts.put(new Cell("", "", ""), people);
        contributions(all);
        try (var rows =
                into("consultations.answer_count (consultation, part, question, row_key, answer, people)")) {
            counts.forEach((cell, count) -> rows.row(
                    number(), "1", cell.question(), cell.row(), cell.value(), Integer.toString(count)));
        }
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze consultations.contribution, consultations.answer_count");
        }
    }

    private void consultation(int people) throws SQLException {
        try (var rows = into("consultations.consultation (number, state, authority_slug, author, territory_code,"
                + " procedure_code, procedure_version, original_language, opens_at, closes_at, created_at, announced_at,"
                + " opened_at, closed_at, contributions, version)")) {
            rows.row(
                    number(),
                    "closed",
                    "akimat-almaty",
                    new UUID(9, 1).toString(),
                    "750000000",
                    "open-consultation",
                    "1",
                    "ru",
                    LONG_AGO,
                    LONG_AGO,
                    LONG_AGO,
                    LONG_AGO,
                    LONG_AGO,
                    LONG_AGO,
                    Integer.toString(people),
                    "1");
        }
        try (var rows =
                into("consultations.consultation_text (consultation, language, title, question, reasons, decides)")) {
            rows.row(number(), "ru", "Тихие улицы", "Где?", "Письма.", "Город.");
        }
        var part = new UUID(11, 1).toString();
        try (var rows = into("consultations.part (consultation, ordinal, kind, title, intro, id)")) {
            rows.row(number(), "1", "questionnaire", TITLE, "{}", part);
        }
        try (var rows = into("consultations.questionnaire (consultation, part_id, definition, version)")) {
            rows.row(number(), part, QuestionnaireJson.write(questionnaire), "1");
        }
    }

    private void contributions(List<Answers> all) throws SQLException {
        var now = Instant.parse("2020-01-01T00:00:00Z");
        try (var rows = into("consultations.contribution (consultation, id, number, part, state, language, heading,"
                + " body, mailbox_hmac, mailbox_place, shows_name, created_at, confirmed_at)")) {
            for (var i = 0; i < all.size(); i++) {
                var words = i % WITH_WORDS == 0 ? "Нужен переход, просьба " + i : "";
                rows.row(
                        number(),
                        new UUID(10, i).toString(),
                        Integer.toString(i + 1),
                        "1",
                        words.isEmpty() ? "counted" : "confirmed",
                        "ru",
                        "",
                        words,
                        "%064x".formatted(i),
                        "1",
                        "f",
                        now.toString(),
                        now.toString());
            }
        }
        try (var rows = into("consultations.sent_answers (consultation, contribution, answers)")) {
            for (var i = 0; i < all.size(); i++) {
                rows.row(number(), new UUID(10, i).toString(), QuestionnaireJson.write(all.get(i)));
            }
        }
    }

    private static List<Question> questions(String prefix) {
        var kinds = List.of(
                new QuestionKind.Single(options(6)),
                new QuestionKind.Multiple(options(10), 0, 10),
                new QuestionKind.Ranking(options(8)),
                new QuestionKind.Scale(1, 10, LocalizedText.empty(), LocalizedText.empty()),
                new QuestionKind.Amount(BigDecimal.ZERO, BigDecimal.valueOf(10_000), 1, text("км")),
                new QuestionKind.Day(null, null),
                new QuestionKind.Matrix(options(6), options(5)),
                new QuestionKind.FreeText(500));
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new Question(
                        prefix + i, text("Вопрос " + i), LocalizedText.empty(), false, null, kinds.get(i)))
                .toList();
    }

    private static List<Option> options(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Option("o" + i, text("Вариант " + i)))
                .toList();
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(words, words, words);
    }

    private Answers answers(boolean withWords) {
        var answers = Answers.none();
        for (var question : questionnaire.questions().toList()) {
            if (!(question.kind() instanceof QuestionKind.FreeText) || withWords) {
                answers = answers.with(question.key(), answer(question.kind()));
            }
        }
        return answers;
    }

    private Answer answer(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Single single -> new Answer.Choice(any(single.options()));
            case QuestionKind.Multiple multiple -> new Answer.Choices(List.of(any(multiple.options())));
            case QuestionKind.Ranking ranking -> {
                var keys = new ArrayList<>(ranking.options().stream().map(Option::key).toList());
                Collections.shuffle(keys, random);
                yield new Answer.Order(keys);
            }
            case QuestionKind.Scale scale -> new Answer.Grade(scale.from() + random.nextInt(10));
            case QuestionKind.Amount _ -> new Answer.Amount(BigDecimal.valueOf(random.nextInt(100_001), 1));
            case QuestionKind.Day _ ->
                new Answer.Day(LocalDate.of(2018, 1, 1).plusDays(random.nextInt(700)));
            case QuestionKind.Matrix matrix -> {
                Map<String, String> rows = new LinkedHashMap<>();
                matrix.rows().forEach(row -> rows.put(row.key(), any(matrix.columns())));
                yield new Answer.Rows(rows);
            }
            case QuestionKind.FreeText _ -> new Answer.FreeText("Нужен переход.");
            case QuestionKind.Attachment _ -> throw new IllegalStateException("no files here");
        };
    }

    private String any(List<Option> options) {
        return options.get(random.nextInt(options.size())).key();
    }

    private CopyRows into(String table) throws SQLException {
        return new CopyRows(connection, "copy " + table + " from stdin");
    }

    private static String number() {
        return Long.toString(NUMBER);
    }
}
