package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import org.bastama.civic.consultations.questionnaire.Course;
import org.bastama.civic.consultations.questionnaire.filling.AnswerText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** All questions that were asked, with the answers, each with a way back to its page. */
final class AnswersReview extends DescriptionList {

    AnswersReview(Course course, Consumer<String> turnTo) {
        addClassName("consultations-reviewed");
        course.pages()
                .forEach(page -> page.questions().forEach(question -> {
                    var text = question.text().in(ReaderLanguage.get());
                    add(LanguageMark.mark(new DescriptionList.Term(text), question.text()));
                    var lines = AnswerText.lines(question, course.answers().to(question.key()), ReaderLanguage.get());
                    (lines.isEmpty() ? List.of(getTranslation("consultations.questionnaire.no-answer")) : lines)
                            .forEach(line -> add(new DescriptionList.Description(line)));
                    var change = new NativeButton(
                            getTranslation("consultations.questionnaire.change"),
                            click -> turnTo.accept(page.page().key()));
                    change.addClassName("b-as-link");
                    change.getElement()
                            .setAttribute(
                                    "aria-label", getTranslation("consultations.questionnaire.change") + ": " + text);
                    add(new DescriptionList.Description(change));
                }));
    }
}
