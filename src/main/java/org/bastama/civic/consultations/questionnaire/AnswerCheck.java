package org.bastama.civic.consultations.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;

/** Whether an answer is a valid one to a question. */
final class AnswerCheck {

    private static final long MEGABYTE = 1024 * 1024;

    private AnswerCheck() {}

    /**
     * The answer as it is kept; null when there is none and none is needed. Rejected without naming a field.
     *
     * @param mailboxConfirmed whether files are taken; before, none is asked for either
     */
    static @Nullable Answer check(Question question, @Nullable Answer answer, boolean mailboxConfirmed) {
        var waits = question.kind() instanceof QuestionKind.Attachment && !mailboxConfirmed;
        if (answer == null) {
            if (question.required() && !waits) {
                throw Rejection.of("shared.required");
            }
            return null;
        }
        if (waits) {
            throw Rejection.of("consultations.questionnaire.answer.file-unconfirmed");
        }
        return valid(question, answer);
    }

    private static Answer valid(Question question, Answer answer) {
        return switch (question.kind()) {
            case QuestionKind.Single kind when answer instanceof Answer.Choice choice -> single(kind, choice);
            case QuestionKind.Multiple kind when answer instanceof Answer.Choices choices -> multiple(kind, choices);
            case QuestionKind.Ranking kind when answer instanceof Answer.Order order -> ranking(kind, order);
            case QuestionKind.Scale kind when answer instanceof Answer.Grade grade -> scale(kind, grade);
            case QuestionKind.Amount kind
            when answer instanceof Answer.Amount amount -> RangeCheck.amount(kind, amount);
            case QuestionKind.Day kind when answer instanceof Answer.Day day -> RangeCheck.day(kind, day);
            case QuestionKind.FreeText kind
            when answer instanceof Answer.FreeText text -> new Answer.FreeText(Text.lines(text.text(), kind.most()));
            case QuestionKind.Matrix kind
            when answer instanceof Answer.Rows rows -> matrix(kind, rows, question.required());
            case QuestionKind.Attachment kind when answer instanceof Answer.Attachment file -> file(kind, file);
            default -> throw Rejection.of("consultations.questionnaire.answer.kind");
        };
    }

    private static Answer single(QuestionKind.Single kind, Answer.Choice choice) {
        known(kind.options(), Set.of(choice.option()));
        return choice;
    }

    private static Answer multiple(QuestionKind.Multiple kind, Answer.Choices choices) {
        var chosen = new HashSet<>(choices.options());
        known(kind.options(), chosen);
        if (chosen.size() < kind.least()) {
            throw Rejection.of("consultations.questionnaire.answer.too-few", kind.least(), chosen.size());
        }
        if (chosen.size() > kind.most()) {
            throw Rejection.of("consultations.questionnaire.answer.too-many", kind.most(), chosen.size());
        }
        // In the order of the question, each once.
        return new Answer.Choices(kind.options().stream()
                .map(Option::key)
                .filter(chosen::contains)
                .toList());
    }

    private static Answer ranking(QuestionKind.Ranking kind, Answer.Order order) {
        var ranked = new HashSet<>(order.options());
        known(kind.options(), ranked);
        if (ranked.size() < order.options().size()
                || ranked.size() < kind.options().size()) {
            throw Rejection.of(
                    "consultations.questionnaire.answer.rank-all",
                    kind.options().size());
        }
        return order;
    }

    private static Answer scale(QuestionKind.Scale kind, Answer.Grade grade) {
        if (grade.value() < kind.from() || grade.value() > kind.to()) {
            throw Rejection.of("consultations.questionnaire.answer.scale", kind.from(), kind.to());
        }
        return grade;
    }

    private static Answer matrix(QuestionKind.Matrix kind, Answer.Rows rows, boolean required) {
        known(kind.rows(), rows.columns().keySet());
        known(kind.columns(), new HashSet<>(rows.columns().values()));
        var left = kind.rows().size() - rows.columns().size();
        if (required && left > 0) {
            throw Rejection.of("consultations.questionnaire.answer.rows-left", left);
        }
        return rows;
    }

    private static Answer file(QuestionKind.Attachment kind, Answer.Attachment file) {
        if (!kind.types().contains(file.fileType())) {
            throw Rejection.of(
                    "consultations.questionnaire.answer.file-type",
                    kind.types().stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
        if (file.bytes() > kind.megabytes() * MEGABYTE) {
            throw Rejection.of("files.too-large", kind.megabytes());
        }
        return file;
    }

    private static void known(List<Option> options, Set<String> chosen) {
        if (!options.stream().map(Option::key).collect(Collectors.toSet()).containsAll(chosen)) {
            throw Rejection.of("consultations.questionnaire.answer.unknown-option");
        }
    }
}
