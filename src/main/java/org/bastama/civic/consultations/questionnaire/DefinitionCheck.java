package org.bastama.civic.consultations.questionnaire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a definition makes sense, whatever its texts say. */
final class DefinitionCheck {

    static final int PAGES = 50;
    static final int QUESTIONS = 200;

    /** The form of keys of pages, questions and options; they become names of columns. */
    static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_-]{0,39}");

    private final Problems problems;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Question> all = new HashMap<>();
    private final Map<String, Question> earlier = new HashMap<>();

    DefinitionCheck(Problems problems) {
        this.problems = problems;
    }

    void check(List<QuestionPage> pages) {
        var questions =
                pages.stream().flatMap(page -> page.questions().stream()).toList();
        questions.forEach(question -> all.putIfAbsent(question.key(), question));
        problems.require(!pages.isEmpty(), "pages", "consultations.questionnaire.definition.no-pages");
        problems.require(
                pages.size() <= PAGES, "pages", "consultations.questionnaire.definition.too-many-pages", PAGES);
        problems.require(
                questions.size() <= QUESTIONS,
                "pages",
                "consultations.questionnaire.definition.too-many-questions",
                QUESTIONS);
        pages.forEach(this::page);
    }

    private void page(QuestionPage page) {
        key(page.key());
        problems.require(!page.questions().isEmpty(), page.key(), "consultations.questionnaire.definition.page-empty");
        condition(page.key(), page.shownIf());
        page.questions().forEach(this::question);
        problems.require(
                words(page) <= KindCheck.LONGEST_ANSWER,
                page.key(),
                "consultations.questionnaire.definition.page-words",
                KindCheck.LONGEST_ANSWER);
    }

    /** The most that can be typed on a page: it is sent at once, and what is sent has a limit. */
    private static int words(QuestionPage page) {
        return page.questions().stream()
                .mapToInt(question -> question.kind() instanceof QuestionKind.FreeText text ? text.most() : 0)
                .filter(most -> most <= KindCheck.LONGEST_ANSWER)
                .sum();
    }

    private void question(Question question) {
        key(question.key());
        condition(question.key(), question.shownIf());
        new KindCheck(problems, question.key()).check(question.kind());
        earlier.putIfAbsent(question.key(), question);
    }

    private void condition(String owner, @Nullable Condition condition) {
        if (condition != null) {
            new ConditionCheck(problems, owner, all, earlier).check(condition, 1);
        }
    }

    private void key(String key) {
        problems.require(KEY.matcher(key).matches(), key, "consultations.questionnaire.definition.key-form", key);
        problems.require(keys.add(key), key, "consultations.questionnaire.definition.key-twice", key);
    }
}
