package org.bastama.civic.consultations.questionnaire;

import java.util.Objects;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param key names it in answers, conditions and results; no page and no other question has it
 * @param hint explains it; may be empty
 * @param required whether those who see it have to answer it
 * @param shownIf null when everybody sees it who sees its page
 */
public record Question(
        String key,
        LocalizedText text,
        LocalizedText hint,
        boolean required,
        @Nullable Condition shownIf,
        QuestionKind kind) {

    public Question {
        Objects.requireNonNull(kind);
    }
}
