package org.bastama.civic.consultations.questionnaire.filling;

import java.util.List;
import org.bastama.civic.consultations.questionnaire.Option;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.foundation.shared.Language;

/** The words behind the keys of options; the key itself where there is no such option. */
public final class OptionWords {

    private OptionWords() {}

    /** What can be chosen in a question: its options or columns; none where nothing is chosen. */
    public static List<Option> options(Question question) {
        return switch (question.kind()) {
            case QuestionKind.Single kind -> kind.options();
            case QuestionKind.Multiple kind -> kind.options();
            case QuestionKind.Ranking kind -> kind.options();
            case QuestionKind.Matrix kind -> kind.columns();
            default -> List.of();
        };
    }

    /** The rows of a matrix; none of other questions. */
    public static List<Option> rows(Question question) {
        return question.kind() instanceof QuestionKind.Matrix kind ? kind.rows() : List.of();
    }

    /** An option or column. */
    public static String option(Question question, String key, Language language) {
        return words(options(question), key, language);
    }

    /** A row of a matrix. */
    public static String row(Question question, String key, Language language) {
        return words(rows(question), key, language);
    }

    private static String words(List<Option> options, String key, Language language) {
        return options.stream()
                .filter(option -> option.key().equals(key))
                .findFirst()
                .map(option -> option.text().in(language))
                .orElse(key);
    }
}
