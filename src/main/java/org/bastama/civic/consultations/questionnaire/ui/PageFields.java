package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bastama.civic.consultations.questionnaire.AnswerFields;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.civic.consultations.questionnaire.QuestionPage;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** The questions of a page: all of them, those too that an answer may bring into sight. */
final class PageFields extends Div {

    private final List<QuestionField> fields = new ArrayList<>();
    private final transient Map<Question, Component> places = new LinkedHashMap<>();

    /** The fields, filled; every change is told. */
    PageFields(QuestionPage page, Answers answers, Consumer<PageFields> changed) {
        addClassName("consultations-fields");
        page.questions().forEach(question -> {
            var place = question.kind() instanceof QuestionKind.Attachment
                    ? fileLater(question)
                    : field(question, answers, changed);
            places.put(question, place);
            add(place);
        });
    }

    private QuestionField field(Question question, Answers answers, Consumer<PageFields> changed) {
        var field = new QuestionField(
                question, AnswerFields.write(question, answers.to(question.key())), () -> changed.accept(this));
        fields.add(field);
        return field;
    }

    private static Component fileLater(Question question) {
        var later = new Paragraph(question.text().in(ReaderLanguage.get()));
        LanguageMark.mark(later, question.text());
        return new Div(later, Written.small(later.getTranslation("consultations.questionnaire.file-later")));
    }

    /** Shows these and no others. */
    void showOnly(List<Question> visible) {
        places.forEach((question, place) -> place.setVisible(visible.contains(question)));
    }

    /** The answers with what is typed here; what is none at all is left out, and kept as an error of its question. */
    Answers read(Answers before, Rejections rejections) {
        var read = before;
        for (var field : fields) {
            var question = field.question();
            var answer = rejections.collect(question.key(), () -> AnswerFields.read(question, field::typed));
            read = answer == null ? read.without(question.key()) : read.with(question.key(), answer);
        }
        return read;
    }

    /** Names the fields by the keys of their questions. */
    Rejected rejected() {
        var rejected = new Rejected();
        fields.forEach(field -> rejected.field(field.question().key(), field.validation()));
        return rejected;
    }
}
