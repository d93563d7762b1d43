package org.bastama.civic.consultations.questionnaire.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.bastama.civic.consultations.questionnaire.Condition;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * A condition on one question, as it is edited.
 *
 * @param test one of those of the question's kind
 * @param option the key of the option it is about; empty where it is about none
 */
record AnswerTest(
        String question,
        String test,
        String option,
        @Nullable BigDecimal number) {

    static final Set<String> OF_OPTION = Set.of("is", "is-not", "includes", "includes-not");
    static final Set<String> OF_NUMBER = Set.of("at-least", "at-most");

    private static final List<String> OF_ALL = List.of("answered", "not-answered");

    /** What can be asked of answers to such a question. */
    static List<String> of(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Single _ -> List.of("is", "is-not", "answered", "not-answered");
            case QuestionKind.Multiple _ -> List.of("includes", "includes-not", "answered", "not-answered");
            case QuestionKind.Scale _, QuestionKind.Amount _ ->
                List.of("at-least", "at-most", "answered", "not-answered");
            default -> OF_ALL;
        };
    }

    /** The condition it means. */
    Condition condition() {
        return switch (test) {
            case "is" -> new Condition.Is(question, option);
            case "is-not" -> new Condition.Not(new Condition.Is(question, option));
            case "includes" -> new Condition.Includes(question, option);
            case "includes-not" -> new Condition.Not(new Condition.Includes(question, option));
            case "at-least" -> new Condition.AtLeast(question, orZero());
            case "at-most" -> new Condition.AtMost(question, orZero());
            case "not-answered" -> new Condition.Not(new Condition.Answered(question));
            default -> new Condition.Answered(question);
        };
    }

    private BigDecimal orZero() {
        return number == null ? BigDecimal.ZERO : number;
    }

    /** A condition as it is edited; null for none, and for joined ones. */
    static @Nullable AnswerTest read(@Nullable Condition condition) {
        return switch (condition) {
            case Condition.Not(Condition.OnQuestion inner) -> read(inner, true);
            case Condition.OnQuestion one -> read(one, false);
            case null, default -> null;
        };
    }

    private static @Nullable AnswerTest read(Condition.OnQuestion condition, boolean not) {
        return switch (condition) {
            case Condition.Is is -> new AnswerTest(is.question(), not ? "is-not" : "is", is.option(), null);
            case Condition.Includes one ->
                new AnswerTest(one.question(), not ? "includes-not" : "includes", one.option(), null);
            case Condition.Answered one -> new AnswerTest(one.question(), not ? "not-answered" : "answered", "", null);
            case Condition.AtLeast one -> not ? null : new AnswerTest(one.question(), "at-least", "", one.value());
            case Condition.AtMost one -> not ? null : new AnswerTest(one.question(), "at-most", "", one.value());
        };
    }
}
