package org.bastama.civic.consultations.questionnaire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What earlier answers have to be for a page or question to be shown. A question without an answer meets none. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.Is.class, name = "is"),
    @JsonSubTypes.Type(value = Condition.Includes.class, name = "includes"),
    @JsonSubTypes.Type(value = Condition.AtLeast.class, name = "at-least"),
    @JsonSubTypes.Type(value = Condition.AtMost.class, name = "at-most"),
    @JsonSubTypes.Type(value = Condition.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
    @JsonSubTypes.Type(value = Condition.Any.class, name = "any"),
    @JsonSubTypes.Type(value = Condition.Not.class, name = "not")
})
public sealed interface Condition {

    /** Whether it is met. */
    boolean holds(Answers answers);

    /** A condition on the answer to one question. */
    sealed interface OnQuestion extends Condition {

        /** The key of the question. */
        String question();
    }

    /** The option was chosen in a single choice. */
    record Is(String question, String option) implements OnQuestion {
        @Override
        public boolean holds(Answers answers) {
            return answers.to(question) instanceof Answer.Choice choice
                    && choice.option().equals(option);
        }
    }

    /** The option is among those chosen in a multiple choice. */
    record Includes(String question, String option) implements OnQuestion {
        @Override
        public boolean holds(Answers answers) {
            return answers.to(question) instanceof Answer.Choices choices
                    && choices.options().contains(option);
        }
    }

    /** The number or grade is at least this. */
    record AtLeast(String question, BigDecimal value) implements OnQuestion {
        public AtLeast {
            Objects.requireNonNull(value);
        }

        @Override
        public boolean holds(Answers answers) {
            var number = answers.number(question);
            return number != null && number.compareTo(value) >= 0;
        }
    }

    /** The number or grade is at most this. */
    record AtMost(String question, BigDecimal value) implements OnQuestion {
        public AtMost {
            Objects.requireNonNull(value);
        }

        @Override
        public boolean holds(Answers answers) {
            var number = answers.number(question);
            return number != null && number.compareTo(value) <= 0;
        }
    }

    /** There is an answer. */
    record Answered(String question) implements OnQuestion {
        @Override
        public boolean holds(Answers answers) {
            return answers.to(question) != null;
        }
    }

    /** All of these are met. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Answers answers) {
            return conditions.stream().allMatch(condition -> condition.holds(answers));
        }
    }

    /** At least one of these is met. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Answers answers) {
            return conditions.stream().anyMatch(condition -> condition.holds(answers));
        }
    }

    /** This is not met; so it holds for a question without an answer. */
    record Not(Condition condition) implements Condition {
        public Not {
            Objects.requireNonNull(condition);
        }

        @Override
        public boolean holds(Answers answers) {
            return !condition.holds(answers);
        }
    }
}
