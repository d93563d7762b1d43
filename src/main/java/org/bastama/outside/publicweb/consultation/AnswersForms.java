package org.bastama.outside.publicweb.consultation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.questionnaire.AnswerFields;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.Course;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.filling.AnswerText;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.outside.publicweb.page.Words;

/** Makes the form of one page of a questionnaire. */
final class AnswersForms {

    /** The last page, where everything is looked at and sent; no page of questions can have this key. */
    static final String REVIEW = "-";

    /** The fields of the last page; all others have the keys of questions. */
    private static final Set<String> OF_SENDER = Set.of("name", "email", "consent", "resumeEmail");

    private final String path;
    private final Words words;

    AnswersForms(String path, Words words) {
        this.path = path;
        this.words = words;
    }

    /** The fields of a course's questions, as the answers fill them. */
    static Map<String, List<String>> typed(Course course) {
        var typed = new LinkedHashMap<String, List<String>>();
        course.pages()
                .forEach(page -> page.questions()
                        .forEach(question -> typed.putAll(
                                AnswerFields.write(question, course.answers().to(question.key())))));
        return typed;
    }

    /** The page of a key; the first one where there is none. */
    static String known(Course course, String page) {
        return page.equals(REVIEW) || course.page(page).isPresent()
                ? page
                : course.pages().isEmpty()
                        ? REVIEW
                        : course.pages().getFirst().page().key();
    }

    AnswersPage.Form form(String key, String page, Course course, FormFields typed) {
        var fields = typed.mendedAt(field -> mendedAt(key, page, course, field));
        return page.equals(REVIEW) ? review(key, course, fields) : questions(key, page, course, fields);
    }

    /** On this page, or on that of the question. */
    private Optional<String> mendedAt(String key, String page, Course course, String field) {
        if (OF_SENDER.contains(field)) {
            return Optional.of("#" + field);
        }
        return course.pages().stream()
                .filter(visible ->
                        visible.questions().stream().map(Question::key).anyMatch(field::equals))
                .map(visible -> visible.page().key())
                .findFirst()
                .map(at -> (at.equals(page) ? "" : at(key, at)) + "#" + AnswerFields.PREFIX + field);
    }

    private AnswersPage.Form questions(String key, String page, Course course, FormFields fields) {
        var shown = course.page(page).orElseThrow();
        return new AnswersPage.Form(
                key,
                page,
                step(course.pages().indexOf(shown) + 1, course),
                Passage.of(shown.page().title(), words),
                Passage.of(shown.page().intro(), words),
                shown.questions().stream().map(Question::key).collect(Collectors.joining(" ")),
                shown.questions().stream()
                        .map(question ->
                                AnswerInput.of(question, fields.typed(), fields.problem(question.key()), words))
                        .toList(),
                List.of(),
                fields,
                course.before(page).isEmpty(),
                false);
    }

    private AnswersPage.Form review(String key, Course course, FormFields fields) {
        var nothing = Passage.of(LocalizedText.empty(), words);
        return new AnswersPage.Form(
                key,
                REVIEW,
                step(course.pages().size() + 1, course),
                Passage.of(words.t("consultations.questionnaire.review"), words.language(), words),
                nothing,
                "",
                List.of(),
                course.pages().stream()
                        .flatMap(page -> page.questions().stream()
                                .map(question -> reviewed(key, page.page().key(), question, course.answers())))
                        .toList(),
                fields,
                course.pages().isEmpty(),
                true);
    }

    private AnswersPage.Reviewed reviewed(String key, String page, Question question, Answers answers) {
        var lines = AnswerText.lines(question, answers.to(question.key()), words.language());
        return new AnswersPage.Reviewed(
                question.text().in(words.language()),
                lines.isEmpty() ? List.of(words.t("consultations.questionnaire.no-answer")) : lines,
                at(key, page) + "#" + AnswerFields.name(question),
                question.text()
                        .languageFor(words.language())
                        .orElse(words.language())
                        .code());
    }

    /** Where a page is, with the answers so far. */
    String at(String key, String page) {
        return path + "?answers=" + key + "&page=" + page;
    }

    private String step(int at, Course course) {
        return words.t("consultations.questionnaire.step", at, course.pages().size() + 1);
    }
}
