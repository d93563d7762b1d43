package org.bastama.civic.consultations.questionnaire.filling;

import java.util.ArrayList;
import org.bastama.civic.consultations.questionnaire.Answer;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.Questionnaire;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The words in answers, as the contribution that everybody reads and that gets an answer: each below its question.
 * Of a file only that there is one is told.
 */
@Component
class AnswerWords {

    /** A contribution holds 40,000 characters. */
    static final int LONGEST = 40_000;

    private final Messages messages;

    AnswerWords(Messages messages) {
        this.messages = messages;
    }

    /** Empty when nothing was written; rejected with {@code consultations.questionnaire.answers-too-long}. */
    String of(Questionnaire questionnaire, Answers answers, Language language) {
        var said = new ArrayList<String>();
        questionnaire.questions().forEach(question -> {
            var words = words(answers.to(question.key()), language);
            if (words != null) {
                said.add(question.text().in(language) + "\n" + words);
            }
        });
        var words = String.join("\n\n", said);
        if (words.length() > LONGEST) {
            throw Rejection.of("consultations.questionnaire.answers-too-long");
        }
        return words;
    }

    private @Nullable String words(@Nullable Answer answer, Language language) {
        return switch (answer) {
            case Answer.FreeText text -> text.text();
            case Answer.Attachment _ -> messages.get(language, "consultations.questionnaire.file-said");
            case null, default -> null;
        };
    }
}
