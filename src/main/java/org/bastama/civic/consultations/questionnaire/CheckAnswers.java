package org.bastama.civic.consultations.questionnaire;

import java.util.List;
import java.util.Objects;
import org.bastama.foundation.shared.Rejections;

/** Checks what somebody answered, page by page or at the end. Broken rules have the key of the question as field. */
public final class CheckAnswers {

    private final Questionnaire questionnaire;
    private final boolean mailboxConfirmed;

    /**
     * @param mailboxConfirmed files are taken only from those who confirmed their mailbox; of others none is asked, so
     *     that they can send the rest
     */
    public CheckAnswers(Questionnaire questionnaire, boolean mailboxConfirmed) {
        this.questionnaire = questionnaire;
        this.mailboxConfirmed = mailboxConfirmed;
    }

    /**
     * The answers to the questions of one page as they are kept; none when the page is not shown.
     *
     * @param given those of this page and of the pages before it
     */
    public Answers page(String page, Answers given) {
        var course = Course.of(questionnaire, given);
        return course.page(page)
                .map(visible -> checked(visible.questions(), course.answers()))
                .orElse(Answers.none());
    }

    /** One answer that was given by itself, by somebody whose mailbox is confirmed; rejected without naming a field. */
    public static Answer one(Question question, Answer answer) {
        return Objects.requireNonNull(AnswerCheck.check(question, answer, true));
    }

    /** All answers as they are kept: those to questions that were not shown, or are unknown, are dropped. */
    public Answers all(Answers given) {
        var course = Course.of(questionnaire, given);
        return checked(
                course.pages().stream()
                        .flatMap(page -> page.questions().stream())
                        .toList(),
                course.answers());
    }

    private Answers checked(List<Question> questions, Answers answers) {
        var rejections = new Rejections();
        var kept = Answers.none();
        for (var question : questions) {
            var answer = rejections.collect(
                    question.key(), () -> AnswerCheck.check(question, answers.to(question.key()), mailboxConfirmed));
            if (answer != null) {
                kept = kept.with(question.key(), answer);
            }
        }
        rejections.throwIfAny();
        return kept;
    }
}
