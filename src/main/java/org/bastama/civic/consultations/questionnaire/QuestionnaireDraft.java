package org.bastama.civic.consultations.questionnaire;

import java.util.List;
import java.util.Set;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;

/** A questionnaire that is being written and may be wrong in any way. */
public record QuestionnaireDraft(List<QuestionPage> pages) {

    public QuestionnaireDraft {
        pages = List.copyOf(pages);
    }

    /**
     * What is wrong with it, in reading order; the field of each is the key of the page or question.
     *
     * @param languages those in which every text has to be there
     */
    public List<Rejection.Violation> problems(Set<Language> languages) {
        var problems = new Problems();
        new DefinitionCheck(problems).check(pages);
        new TextCheck(problems, languages).check(pages);
        return problems.all();
    }

    /** The questionnaire that people can be asked to fill in; rejected with all its problems. */
    public Questionnaire complete(Set<Language> languages) {
        var problems = problems(languages);
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
        return new Questionnaire(pages);
    }
}
