package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.civic.consultations.questionnaire.QuestionPage;
import org.bastama.civic.consultations.ui.LanguageFields;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;

/** One page: its title, who sees it, its questions. */
final class PageEditor extends Section {

    private static final String KEY = "consultations.questionnaire.edit.";
    private static final int USUAL_LENGTH = 1_000;

    private final QuestionnaireEditor editor;
    private final String key;
    private final LanguageFields title;
    private final LanguageFields intro;
    private final ConditionEditor shownIf;
    private final ProblemList problems = new ProblemList();
    private final List<QuestionEditor> questions = new ArrayList<>();

    PageEditor(QuestionnaireEditor editor, int number, QuestionPage page, List<Question> earlier, Set<String> open) {
        this.editor = editor;
        key = page.key();
        title = fields("page-title", 500, 1, page.title());
        intro = fields("page-intro", 2_000, 2, page.intro());
        shownIf = new ConditionEditor(page.shownIf(), earlier, editor::changed);
        addClassNames("b-card", "consultations-fields");
        add(
                new H2(getTranslation(KEY + "page", number)),
                problems,
                new MoreFields(getTranslation(KEY + "page-more"), title, intro, shownIf));
        var before = new ArrayList<>(earlier);
        page.questions().forEach(question -> {
            var one = new QuestionEditor(this, question, List.copyOf(before), open);
            questions.add(one);
            add(one);
            before.add(question);
        });
        add(buttons(number));
    }

    private LanguageFields fields(String name, int longest, int rows, LocalizedText text) {
        var fields = new LanguageFields(KEY + name, longest, rows);
        fields.show(text);
        fields.onChange(editor::changed);
        return fields;
    }

    private Div buttons(int number) {
        var buttons = new Div(new Button(getTranslation(KEY + "add-question", number), click -> addQuestion()));
        if (number > 1) {
            buttons.add(new Button(getTranslation(KEY + "page-up", number), click -> editor.up(this)));
        }
        buttons.add(new Button(getTranslation(KEY + "remove-page", number), click -> editor.remove(this)));
        buttons.addClassName("b-toolbar");
        return buttons;
    }

    QuestionPage typed() {
        return new QuestionPage(key, title.typed(), intro.typed(), shownIf.typed(), typedQuestions());
    }

    private List<Question> typedQuestions() {
        return questions.stream().map(QuestionEditor::typed).toList();
    }

    void tell(List<Rejection.Violation> all) {
        problems.tell(all, key);
        questions.forEach(question -> question.tell(all));
    }

    private void addQuestion() {
        var added = new Question(
                editor.freeKey("q"),
                LocalizedText.empty(),
                LocalizedText.empty(),
                false,
                null,
                new QuestionKind.FreeText(USUAL_LENGTH));
        var now = new ArrayList<>(typedQuestions());
        now.add(added);
        editor.questions(this, now, added.key());
    }

    /** Puts a question one place up. */
    void up(QuestionEditor question) {
        var at = questions.indexOf(question);
        if (at > 0) {
            var now = new ArrayList<>(typedQuestions());
            Collections.swap(now, at, at - 1);
            editor.questions(this, now, question.key());
        }
    }

    void remove(QuestionEditor question) {
        var now = new ArrayList<>(typedQuestions());
        now.remove(questions.indexOf(question));
        editor.questions(this, now, question.key());
    }

    /** Builds the page anew, since a question has other fields now. */
    void rebuilt(QuestionEditor question) {
        editor.questions(this, typedQuestions(), question.key());
    }

    void changed() {
        editor.changed();
    }
}
