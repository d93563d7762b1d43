package org.bastama.civic.consultations.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The way of one person through a questionnaire, as the answers so far lead.
 *
 * @param pages those that are shown, each with at least one question
 * @param answers those to questions that are shown; others are dropped, and no condition looks at them
 */
public record Course(List<VisiblePage> pages, Answers answers) {

    /** A page with the questions of it that are shown. */
    public record VisiblePage(QuestionPage page, List<Question> questions) {

        public VisiblePage {
            questions = List.copyOf(questions);
        }
    }

    public Course {
        pages = List.copyOf(pages);
    }

    /** Follows the conditions from the first question to the last. */
    public static Course of(Questionnaire questionnaire, Answers given) {
        var kept = Answers.none();
        var pages = new ArrayList<VisiblePage>();
        for (var page : questionnaire.pages()) {
            if (page.shownIf() != null && !page.shownIf().holds(kept)) {
                continue;
            }
            var questions = new ArrayList<Question>();
            for (var question : page.questions()) {
                if (question.shownIf() == null || question.shownIf().holds(kept)) {
                    questions.add(question);
                    kept = keep(kept, question, given);
                }
            }
            if (!questions.isEmpty()) {
                pages.add(new VisiblePage(page, questions));
            }
        }
        return new Course(pages, kept);
    }

    private static Answers keep(Answers kept, Question question, Answers given) {
        var answer = given.to(question.key());
        return answer == null ? kept : kept.with(question.key(), answer);
    }

    /** The page of a key, when it is shown. */
    public Optional<VisiblePage> page(String key) {
        return pages.stream().filter(page -> page.page().key().equals(key)).findFirst();
    }

    /** The page after the one of this key; empty after the last, or when that is not shown. */
    public Optional<VisiblePage> after(String key) {
        return neighbour(key, 1);
    }

    /** The page before the one of this key; empty before the first, or when that is not shown. */
    public Optional<VisiblePage> before(String key) {
        return neighbour(key, -1);
    }

    private Optional<VisiblePage> neighbour(String key, int step) {
        return IntStream.range(0, pages.size())
                .filter(i -> pages.get(i).page().key().equals(key))
                .map(i -> i + step)
                .filter(i -> i >= 0 && i < pages.size())
                .mapToObj(pages::get)
                .findFirst();
    }
}
