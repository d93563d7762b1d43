package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.ui.LanguageFields;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One question, folded to its text until it is opened: only then it costs fields. */
final class QuestionEditor extends Div {

    private static final String KEY = "consultations.questionnaire.edit.";

    private final PageEditor page;
    private final transient Question question;
    private final transient List<Question> earlier;
    private final ProblemList problems = new ProblemList();
    private final NativeDetails details = new NativeDetails();
    private @Nullable Fields fields;

    /** The fields of a question that is open. */
    private record Fields(
            LanguageFields text, LanguageFields hint, Checkbox required, ConditionEditor shownIf, KindEditor kind) {}

    QuestionEditor(PageEditor page, Question question, List<Question> earlier, Set<String> open) {
        this.page = page;
        this.question = question;
        this.earlier = earlier;
        addClassName("consultations-question");
        var text = question.text().in(ReaderLanguage.get());
        details.setSummaryText(getTranslation(
                KEY + "question",
                text.isEmpty() ? getTranslation(KEY + "no-text") : text,
                getTranslation(KEY + "kind." + KindEditor.code(question.kind()))));
        if (open.contains(question.key())) {
            unfold();
            details.setOpen(true);
        }
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                open.add(question.key());
                unfold();
            } else {
                open.remove(question.key());
            }
        });
        add(details, problems);
    }

    String key() {
        return question.key();
    }

    Question typed() {
        return fields == null
                ? question
                : new Question(
                        question.key(),
                        fields.text().typed(),
                        fields.hint().typed(),
                        fields.required().getValue(),
                        fields.shownIf().typed(),
                        fields.kind().typed());
    }

    void tell(List<Rejection.Violation> all) {
        problems.tell(all, question.key());
    }

    private void unfold() {
        if (fields != null) {
            return;
        }
        var text = new LanguageFields(KEY + "text", 500, 1);
        text.show(question.text());
        text.onChange(page::changed);
        var hint = new LanguageFields(KEY + "hint", 2_000, 1);
        hint.show(question.hint());
        hint.onChange(page::changed);
        var required = new Checkbox(getTranslation(KEY + "required"), question.required());
        required.addValueChangeListener(change -> page.changed());
        var kind = new KindEditor(question.kind(), page::changed, () -> page.rebuilt(this));
        var shown =
                new Fields(text, hint, required, new ConditionEditor(question.shownIf(), earlier, page::changed), kind);
        fields = shown;
        var content = new Div(
                kinds(kind), text, kind, required, new MoreFields(getTranslation(KEY + "more"), hint, shown.shownIf()));
        content.add(buttons());
        content.addClassName("consultations-fields");
        details.setContent(content);
    }

    private NativeSelect kinds(KindEditor kind) {
        Map<String, String> choices = new LinkedHashMap<>();
        KindEditor.CODES.forEach(code -> choices.put(code, getTranslation(KEY + "kind." + code)));
        var select = new NativeSelect(getTranslation(KEY + "kind"), choices);
        select.setValue(KindEditor.code(question.kind()));
        select.addValueChangeListener(change -> kind.become(change.getValue()));
        return select;
    }

    private Div buttons() {
        var buttons = new Div(
                new Button(getTranslation(KEY + "question-up"), click -> page.up(this)),
                new Button(getTranslation(KEY + "remove-question"), click -> page.remove(this)));
        buttons.addClassName("b-toolbar");
        return buttons;
    }
}
