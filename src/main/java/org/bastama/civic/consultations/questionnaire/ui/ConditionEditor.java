package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.consultations.questionnaire.Condition;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.filling.OptionWords;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.SavedAsTyped;
import org.jspecify.annotations.Nullable;

/** Who sees a page or question: everybody, or whoever gave a certain answer to one earlier question. */
final class ConditionEditor extends Div {

    private static final String KEY = "consultations.questionnaire.edit.";

    private final transient @Nullable Condition before;
    private final transient List<Question> earlier;
    private final Runnable changed;
    private final NativeSelect question;
    private final NativeSelect test = new NativeSelect(getTranslation(KEY + "test"), Map.of());
    private final NativeSelect option = new NativeSelect(getTranslation(KEY + "test-option"), Map.of());
    private final BigDecimalField number = new BigDecimalField(getTranslation(KEY + "test-number"));
    private boolean touched;
    private boolean showing = true;

    ConditionEditor(@Nullable Condition before, List<Question> earlier, Runnable changed) {
        this.before = before;
        this.earlier = earlier;
        this.changed = changed;
        addClassName("consultations-fields");
        question = new NativeSelect(getTranslation(KEY + "shown-if"), questions());
        add(question, test, option, number);
        var simple = AnswerTest.read(before);
        if (before != null && simple == null) {
            add(Written.small(getTranslation(KEY + "joined")));
        }
        if (simple != null) {
            question.setValue(simple.question());
        }
        offer();
        if (simple != null) {
            test.setValue(simple.test());
            option.setValue(simple.option());
            number.setValue(simple.number());
            offer();
        }
        SavedAsTyped.every(number);
        question.addValueChangeListener(change -> chosen());
        test.addValueChangeListener(change -> chosen());
        option.addValueChangeListener(change -> chosen());
        number.addValueChangeListener(change -> chosen());
        showing = false;
    }

    /** The condition; null when everybody sees it. One that this editor cannot show stays as it was until it is touched. */
    @Nullable
    Condition typed() {
        if (!touched) {
            return before;
        }
        return question.getValue().isEmpty()
                ? null
                : new AnswerTest(
                                question.getValue(),
                                test.getValue(),
                                option.getValue(),
                                Objects.requireNonNullElse(number.getValue(), BigDecimal.ZERO))
                        .condition();
    }

    private Map<String, String> questions() {
        var questions = new LinkedHashMap<String, String>();
        questions.put("", getTranslation(KEY + "shown-always"));
        earlier.forEach(one -> {
            var text = one.text().in(ReaderLanguage.get());
            questions.put(one.key(), text.isEmpty() ? one.key() : text);
        });
        return questions;
    }

    private void chosen() {
        if (!showing) {
            showing = true;
            touched = true;
            offer();
            showing = false;
            changed.run();
        }
    }

    /** What can be asked of the chosen question's answer. */
    private void offer() {
        var chosen = earlier.stream()
                .filter(one -> one.key().equals(question.getValue()))
                .findFirst()
                .orElse(null);
        test.setVisible(chosen != null);
        var tests = new LinkedHashMap<String, String>();
        if (chosen != null) {
            AnswerTest.of(chosen.kind()).forEach(one -> tests.put(one, getTranslation(KEY + "test." + one)));
            var options = new LinkedHashMap<String, String>();
            OptionWords.options(chosen)
                    .forEach(one -> options.put(one.key(), one.text().in(ReaderLanguage.get())));
            option.setChoices(options);
        }
        test.setChoices(tests);
        option.setVisible(chosen != null && AnswerTest.OF_OPTION.contains(test.getValue()));
        number.setVisible(chosen != null && AnswerTest.OF_NUMBER.contains(test.getValue()));
    }
}
