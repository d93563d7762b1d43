package org.bastama.civic.consultations.questionnaire;

import java.util.List;
import java.util.Map;

/** Whether a condition looks at earlier questions only, and asks of them what they can answer. */
final class ConditionCheck {

    /** How deep conditions may stand within each other. */
    static final int DEPTH = 5;

    /** How many may be joined in one. */
    static final int JOINED = 20;

    private final Problems problems;
    private final String owner;
    private final Map<String, Question> all;
    private final Map<String, Question> earlier;

    /**
     * @param owner the key of the page or question that is shown
     * @param all every question by key
     * @param earlier the questions that are answered before the owner is reached
     */
    ConditionCheck(Problems problems, String owner, Map<String, Question> all, Map<String, Question> earlier) {
        this.problems = problems;
        this.owner = owner;
        this.all = all;
        this.earlier = earlier;
    }

    /** Checks a condition that stands so deep within others, from 1. */
    void check(Condition condition, int depth) {
        if (depth > DEPTH) {
            problems.require(false, owner, "consultations.questionnaire.definition.condition-deep", DEPTH);
            return;
        }
        switch (condition) {
            case Condition.OnQuestion one -> onQuestion(one);
            case Condition.All joined -> joined(joined.conditions(), depth);
            case Condition.Any joined -> joined(joined.conditions(), depth);
            case Condition.Not not -> check(not.condition(), depth + 1);
        }
    }

    private void joined(List<Condition> conditions, int depth) {
        problems.require(
                !conditions.isEmpty() && conditions.size() <= JOINED,
                owner,
                "consultations.questionnaire.definition.condition-joined",
                JOINED);
        conditions.forEach(condition -> check(condition, depth + 1));
    }

    private void onQuestion(Condition.OnQuestion condition) {
        var question = all.get(condition.question());
        if (question == null) {
            problems.require(
                    false, owner, "consultations.questionnaire.definition.condition-unknown", condition.question());
        } else if (!earlier.containsKey(question.key())) {
            problems.require(false, owner, "consultations.questionnaire.definition.condition-later", question.text());
        } else {
            fits(condition, question);
        }
    }

    private void fits(Condition.OnQuestion condition, Question question) {
        var fits = switch (condition) {
            case Condition.Is is ->
                question.kind() instanceof QuestionKind.Single single && hasOption(single.options(), is.option());
            case Condition.Includes includes ->
                question.kind() instanceof QuestionKind.Multiple multiple
                        && hasOption(multiple.options(), includes.option());
            case Condition.AtLeast atLeast -> isNumber(question.kind());
            case Condition.AtMost atMost -> isNumber(question.kind());
            case Condition.Answered answered -> true;
        };
        problems.require(fits, owner, "consultations.questionnaire.definition.condition-kind", question.text());
    }

    private static boolean hasOption(List<Option> options, String key) {
        return options.stream().anyMatch(option -> option.key().equals(key));
    }

    private static boolean isNumber(QuestionKind kind) {
        return kind instanceof QuestionKind.Scale || kind instanceof QuestionKind.Amount;
    }
}
