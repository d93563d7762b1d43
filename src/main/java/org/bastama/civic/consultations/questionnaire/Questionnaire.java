package org.bastama.civic.consultations.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A questionnaire that makes sense: keys are there once, limits can be met, and conditions look at earlier questions
 * only, so that nothing can go in circles. No other can exist.
 */
public record Questionnaire(List<QuestionPage> pages) {

    /** Rejected with {@code consultations.questionnaire.definition.…} when it makes no sense. */
    public Questionnaire {
        pages = List.copyOf(pages);
        var problems = new Problems();
        new DefinitionCheck(problems).check(pages);
        problems.throwIfAny();
    }

    /** All questions in their order. */
    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    /** The page of a key. */
    public Optional<QuestionPage> page(String key) {
        return pages.stream().filter(page -> page.key().equals(key)).findFirst();
    }

    /** The same definition, to be changed. */
    public QuestionnaireDraft draft() {
        return new QuestionnaireDraft(pages);
    }
}
