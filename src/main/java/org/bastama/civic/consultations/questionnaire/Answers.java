package org.bastama.civic.consultations.questionnaire;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers of one person by the keys of the questions; blank ones are left out. */
public record Answers(Map<String, Answer> byQuestion) {

    private static final Answers NONE = new Answers(Map.of());

    public Answers {
        var kept = new LinkedHashMap<String, Answer>();
        byQuestion.forEach((question, answer) -> {
            if (!answer.isBlank()) {
                kept.put(question, answer);
            }
        });
        byQuestion = Collections.unmodifiableMap(kept);
    }

    /** No answer at all. */
    public static Answers none() {
        return NONE;
    }

    /** The answer to a question; null when there is none. */
    public @Nullable Answer to(String question) {
        return byQuestion.get(question);
    }

    /** These answers and one more, instead of an earlier one to the same question. */
    public Answers with(String question, Answer answer) {
        var all = new LinkedHashMap<>(byQuestion);
        all.put(question, answer);
        return new Answers(all);
    }

    /** These answers without the one to a question. */
    public Answers without(String question) {
        var all = new LinkedHashMap<>(byQuestion);
        all.remove(question);
        return new Answers(all);
    }

    /** The number or grade given; null when there is none. */
    @Nullable
    BigDecimal number(String question) {
        return switch (to(question)) {
            case Answer.Amount amount -> amount.value();
            case Answer.Grade grade -> BigDecimal.valueOf(grade.value());
            case null, default -> null;
        };
    }
}
