package org.bastama.outside.publicweb.consultation;

import java.util.HashSet;
import java.util.List;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.questionnaire.AnswerFields;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.CheckAnswers;
import org.bastama.civic.consultations.questionnaire.Course;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionPage;
import org.bastama.civic.consultations.questionnaire.Questionnaire;
import org.bastama.foundation.shared.Rejections;
import org.bastama.outside.publicweb.page.Reader;

/**
 * One step through a questionnaire: the page it is about and the answers so far.
 *
 * @param key under which answers are kept; empty before there are any
 * @param page the key of the page
 */
record AnswersTurn(
        Consultation consultation,
        Consultation.Part part,
        Reader reader,
        Questionnaire questionnaire,
        String key,
        String page,
        Answers answers) {

    Course course() {
        return Course.of(questionnaire, answers);
    }

    AnswersTurn keptUnder(String other) {
        return new AnswersTurn(consultation, part, reader, questionnaire, other, page, answers);
    }

    /** With what was answered on the page; what is no answer at all is left out. */
    AnswersTurn read(FormFields fields) {
        var read = answers;
        for (var question : asked(fields)) {
            var answer = new Rejections().collect(question.key(), () -> AnswerFields.read(question, fields::all));
            read = answer == null ? read.without(question.key()) : read.with(question.key(), answer);
        }
        return new AnswersTurn(consultation, part, reader, questionnaire, key, page, read);
    }

    /** The page before. */
    String before() {
        if (page.equals(AnswersForms.REVIEW)) {
            var pages = course().pages();
            return pages.isEmpty() ? page : pages.getLast().page().key();
        }
        return course().before(page).map(visible -> visible.page().key()).orElse(page);
    }

    /**
     * The next page; the same one when an answer made more questions of it appear. Rejected with all that is wrong on this
     * one.
     */
    String next(FormFields fields) {
        var asked = asked(fields).stream().map(Question::key).toList();
        var more = course().page(page).stream()
                .flatMap(visible -> visible.questions().stream())
                .anyMatch(question -> !asked.contains(question.key()));
        var rejections = new Rejections();
        asked(fields)
                .forEach(
                        question -> rejections.collect(question.key(), () -> AnswerFields.read(question, fields::all)));
        rejections.throwIfAny();
        if (more) {
            return page;
        }
        new CheckAnswers(questionnaire, false).page(page, answers);
        return course().after(page)
                .map(Course.VisiblePage::page)
                .map(QuestionPage::key)
                .orElse(AnswersForms.REVIEW);
    }

    /** The questions that were on the page when it was sent. */
    private List<Question> asked(FormFields fields) {
        var keys = new HashSet<>(List.of(fields.value("asked").split(" ")));
        return questionnaire
                .questions()
                .filter(question -> keys.contains(question.key()))
                .toList();
    }
}
