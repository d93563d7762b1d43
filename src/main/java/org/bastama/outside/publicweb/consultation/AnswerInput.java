package org.bastama.outside.publicweb.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.questionnaire.AnswerFields;
import org.bastama.civic.consultations.questionnaire.Option;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.civic.consultations.questionnaire.filling.OptionWords;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A question as the browser's own controls ask it.
 *
 * @param control {@code radio}, {@code checkbox}, {@code selects}, {@code text}, {@code number}, {@code date} or
 *     {@code file}, which comes later
 * @param value what is typed
 * @param choices to be ticked
 * @param selects one for each option to be ranked or row of a matrix
 * @param error what is wrong with the answer; null where nothing is
 */
public record AnswerInput(
        String id,
        String control,
        Passage label,
        Passage help,
        boolean required,
        String value,
        List<Choice> choices,
        List<Select> selects,
        @Nullable String error) {

    /** Something that can be ticked or chosen. */
    public record Choice(String id, String value, String label, boolean chosen) {}

    /** A select of one row or option. */
    public record Select(String id, String label, List<Choice> choices) {}

    /** Ids of what describes it; null where nothing does. */
    public @Nullable String described() {
        var ids = (error == null ? "" : id + "-error ") + (help.isEmpty() ? "" : id + "-help");
        return ids.isBlank() ? null : ids.strip();
    }

    static AnswerInput of(Question question, Map<String, List<String>> typed, @Nullable String error, Words words) {
        var making = new Making(question, typed, words);
        return new AnswerInput(
                AnswerFields.name(question),
                making.control(),
                Passage.of(question.text(), words),
                Passage.of(question.hint(), words),
                question.required(),
                String.join("\n", making.values(AnswerFields.name(question))),
                making.choices(),
                making.selects(),
                error);
    }

    /** What belongs to each kind of question. */
    private record Making(Question question, Map<String, List<String>> typed, Words words) {

        List<String> values(String name) {
            return Objects.requireNonNullElse(typed.get(name), List.of());
        }

        String control() {
            return switch (question.kind()) {
                case QuestionKind.Single _, QuestionKind.Scale _ -> "radio";
                case QuestionKind.Multiple _ -> "checkbox";
                case QuestionKind.Ranking _, QuestionKind.Matrix _ -> "selects";
                case QuestionKind.Amount _ -> "number";
                case QuestionKind.Day _ -> "date";
                case QuestionKind.FreeText _ -> "text";
                case QuestionKind.Attachment _ -> "file";
            };
        }

        List<Choice> choices() {
            return switch (question.kind()) {
                case QuestionKind.Single kind -> options(kind.options(), true);
                case QuestionKind.Multiple kind -> options(kind.options(), false);
                case QuestionKind.Scale kind -> grades(kind);
                default -> List.of();
            };
        }

        private List<Choice> options(List<Option> options, boolean mayTakeBack) {
            var chosen = values(AnswerFields.name(question));
            var choices = new ArrayList<>(options.stream()
                    .map(option -> choice(option.key(), option.text().in(language()), chosen))
                    .toList());
            if (mayTakeBack) {
                none(chosen).ifPresent(choices::add);
            }
            return choices;
        }

        private List<Choice> grades(QuestionKind.Scale kind) {
            var chosen = values(AnswerFields.name(question));
            var grades = new ArrayList<>(IntStream.rangeClosed(kind.from(), kind.to())
                    .mapToObj(grade -> choice(String.valueOf(grade), grade(kind, grade), chosen))
                    .toList());
            none(chosen).ifPresent(grades::add);
            return grades;
        }

        private String grade(QuestionKind.Scale kind, int grade) {
            var label = grade == kind.from()
                    ? kind.fromLabel().in(language())
                    : grade == kind.to() ? kind.toLabel().in(language()) : "";
            return label.isEmpty() ? words.number(grade) : words.number(grade) + " – " + label;
        }

        /** The browser's radio buttons cannot be taken back, unless there is one for no answer. */
        private Optional<Choice> none(List<String> chosen) {
            var nothing = chosen.stream().allMatch(String::isBlank);
            return question.required()
                    ? Optional.empty()
                    : Optional.of(new Choice(
                            AnswerFields.name(question) + ".",
                            "",
                            words.t("consultations.questionnaire.no-answer"),
                            nothing));
        }

        private Choice choice(String value, String label, List<String> chosen) {
            return new Choice(AnswerFields.name(question) + "." + value, value, label, chosen.contains(value));
        }

        List<Select> selects() {
            return switch (question.kind()) {
                case QuestionKind.Ranking kind ->
                    kind.options().stream()
                            .map(option -> select(
                                    option,
                                    option.text().in(language()),
                                    IntStream.rangeClosed(1, kind.options().size())
                                            .mapToObj(String::valueOf)
                                            .map(rank -> Map.entry(rank, rank))
                                            .toList()))
                            .toList();
                case QuestionKind.Matrix kind ->
                    kind.rows().stream()
                            .map(row -> select(
                                    row,
                                    row.text().in(language()),
                                    OptionWords.options(question).stream()
                                            .map(column -> Map.entry(
                                                    column.key(), column.text().in(language())))
                                            .toList()))
                            .toList();
                default -> List.of();
            };
        }

        private Select select(Option of, String label, List<Map.Entry<String, String>> choices) {
            var name = AnswerFields.name(question, of);
            var chosen = values(name);
            var all = new ArrayList<Choice>();
            all.add(new Choice("", "", words.t("consultations.questionnaire.choose"), chosen.isEmpty()));
            choices.forEach(choice ->
                    all.add(new Choice("", choice.getKey(), choice.getValue(), chosen.contains(choice.getKey()))));
            return new Select(name, label, all);
        }

        private Language language() {
            return words.language();
        }
    }
}
