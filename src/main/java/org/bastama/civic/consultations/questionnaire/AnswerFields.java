package org.bastama.civic.consultations.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Answers as the fields of a form hold them: words by the names of fields. A question has one field of its name, a ranking
 * and a matrix one for each option or row. Files are none of it.
 */
public final class AnswerFields {

    /** Fields of questions begin so; what else is in a form does not. */
    public static final String PREFIX = "q.";

    private static final int LONGEST_NUMBER = 40;

    private AnswerFields() {}

    /** The field of a question. */
    public static String name(Question question) {
        return PREFIX + question.key();
    }

    /** The field of a rank or a row. */
    public static String name(Question question, Option option) {
        return name(question) + "." + option.key();
    }

    /**
     * What was typed and chosen as an answer; null when nothing was. Rejected without naming a field when a number or a day
     * is none, or a rank was given twice; whether it is a valid answer is another question.
     */
    public static @Nullable Answer read(Question question, Function<String, List<String>> typed) {
        var answer = answer(question, typed);
        return answer == null || answer.isBlank() ? null : answer;
    }

    private static @Nullable Answer answer(Question question, Function<String, List<String>> typed) {
        var values = typed.apply(name(question)).stream()
                .filter(value -> !value.isBlank())
                .toList();
        var first = values.isEmpty() ? "" : values.getFirst();
        return switch (question.kind()) {
            case QuestionKind.Single _ -> new Answer.Choice(first);
            case QuestionKind.Multiple _ -> new Answer.Choices(values);
            case QuestionKind.Ranking kind -> order(question, kind, typed);
            case QuestionKind.Scale _ -> first.isEmpty() ? null : new Answer.Grade(grade(first));
            case QuestionKind.Amount _ -> first.isEmpty() ? null : new Answer.Amount(amount(first));
            case QuestionKind.Day _ -> first.isEmpty() ? null : new Answer.Day(day(first));
            case QuestionKind.FreeText _ -> new Answer.FreeText(first);
            case QuestionKind.Matrix kind -> rows(question, kind, typed);
            case QuestionKind.Attachment _ -> null;
        };
    }

    /** What the fields of a question hold that has this answer. */
    public static Map<String, List<String>> write(Question question, @Nullable Answer answer) {
        var fields = new LinkedHashMap<String, List<String>>();
        var name = name(question);
        switch (answer) {
            case Answer.Choice choice -> fields.put(name, List.of(choice.option()));
            case Answer.Choices choices -> fields.put(name, choices.options());
            case Answer.Order order -> {
                for (var i = 0; i < order.options().size(); i++) {
                    fields.put(name + "." + order.options().get(i), List.of(String.valueOf(i + 1)));
                }
            }
            case Answer.Grade grade -> fields.put(name, List.of(String.valueOf(grade.value())));
            case Answer.Amount amount -> fields.put(name, List.of(amount.value().toPlainString()));
            case Answer.Day day -> fields.put(name, List.of(day.value().toString()));
            case Answer.FreeText text -> fields.put(name, List.of(text.text()));
            case Answer.Rows rows ->
                rows.columns().forEach((row, column) -> fields.put(name + "." + row, List.of(column)));
            case Answer.Attachment _ -> {
                // A file is no text.
            }
            case null -> {
                // Nothing is shown where nothing was answered.
            }
        }
        return fields;
    }

    private static Answer order(Question question, QuestionKind.Ranking kind, Function<String, List<String>> typed) {
        var ranked = new TreeMap<Integer, String>();
        for (var option : kind.options()) {
            var rank = first(typed, name(question, option));
            if (!rank.isEmpty() && ranked.putIfAbsent(grade(rank), option.key()) != null) {
                throw Rejection.of("consultations.questionnaire.answer.rank-twice", rank);
            }
        }
        return new Answer.Order(List.copyOf(ranked.values()));
    }

    private static Answer rows(Question question, QuestionKind.Matrix kind, Function<String, List<String>> typed) {
        var rows = new LinkedHashMap<String, String>();
        for (var row : kind.rows()) {
            var column = first(typed, name(question, row));
            if (!column.isEmpty()) {
                rows.put(row.key(), column);
            }
        }
        return new Answer.Rows(rows);
    }

    private static String first(Function<String, List<String>> typed, String name) {
        return typed.apply(name).stream().map(String::strip).findFirst().orElse("");
    }

    private static int grade(String typed) {
        if (!typed.strip().matches("-?[0-9]{1,4}")) {
            throw Rejection.of("consultations.questionnaire.answer.kind");
        }
        return Integer.parseInt(typed.strip());
    }

    /** As people write numbers: with a comma or a point, with spaces between thousands. */
    private static BigDecimal amount(String typed) {
        var plain =
                typed.replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.').replace('\u2212', '-');
        if (plain.length() > LONGEST_NUMBER || !plain.matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw Rejection.of("consultations.questionnaire.answer.no-number");
        }
        return new BigDecimal(plain);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw Rejection.of("consultations.questionnaire.answer.no-day");
        }
    }
}
