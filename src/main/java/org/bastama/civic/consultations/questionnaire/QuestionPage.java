package org.bastama.civic.consultations.questionnaire;

import java.util.List;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are shown together.
 *
 * @param title may be empty
 * @param intro stands before the questions; may be empty
 * @param shownIf null when everybody sees it
 */
public record QuestionPage(
        String key,
        LocalizedText title,
        LocalizedText intro,
        @Nullable Condition shownIf,
        List<Question> questions) {

    public QuestionPage {
        questions = List.copyOf(questions);
    }
}
