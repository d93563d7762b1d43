package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.bastama.civic.consultations.questionnaire.FileType;
import org.bastama.civic.consultations.questionnaire.Option;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.civic.consultations.ui.LanguageFields;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.SavedAsTyped;

/** Adds the fields of a kind to its editor. A number that is none leaves the one before. */
final class KindFields {

    private static final String KEY = "consultations.questionnaire.edit.";
    private static final int LONGEST_LABEL = 60;

    private final KindEditor editor;
    private final Runnable changed;

    KindFields(KindEditor editor, Runnable changed) {
        this.editor = editor;
        this.changed = changed;
    }

    OptionsEditor options(String key, List<Option> options) {
        var fields = new OptionsEditor(key, options, changed);
        into().add(fields);
        return fields;
    }

    Supplier<QuestionKind> multiple(QuestionKind.Multiple kind) {
        var options = options(KEY + "option", kind.options());
        var least = whole(KEY + "least", kind.least());
        // As many as there are, as long as nobody says otherwise: an option more is one more to choose.
        var isOpen = kind.most() >= kind.options().size();
        var most = whole(KEY + "most", kind.most());
        return () -> {
            var typed = options.typed();
            var chosen = most.get();
            return new QuestionKind.Multiple(
                    typed, least.get(), isOpen && chosen == kind.most() ? Math.max(1, typed.size()) : chosen);
        };
    }

    Supplier<QuestionKind> scale(QuestionKind.Scale kind) {
        var from = whole(KEY + "scale-from", kind.from());
        var fromLabel = label(KEY + "scale-from-label", kind.fromLabel());
        var to = whole(KEY + "scale-to", kind.to());
        var toLabel = label(KEY + "scale-to-label", kind.toLabel());
        return () -> new QuestionKind.Scale(from.get(), to.get(), fromLabel.typed(), toLabel.typed());
    }

    Supplier<QuestionKind> amount(QuestionKind.Amount kind) {
        var least = number(KEY + "number-least", kind.least());
        var most = number(KEY + "number-most", kind.most());
        var decimals = whole(KEY + "decimals", kind.decimals());
        var unit = label(KEY + "unit", kind.unit());
        return () -> new QuestionKind.Amount(least.get(), most.get(), decimals.get(), unit.typed());
    }

    Supplier<QuestionKind> day(QuestionKind.Day kind) {
        var earliest = new DayField(editor.getTranslation(KEY + "earliest"));
        var latest = new DayField(editor.getTranslation(KEY + "latest"));
        earliest.setValue(kind.earliest());
        latest.setValue(kind.latest());
        earliest.addValueChangeListener(change -> changed.run());
        latest.addValueChangeListener(change -> changed.run());
        into().add(earliest, latest);
        return () -> new QuestionKind.Day(earliest.getValue(), latest.getValue());
    }

    Supplier<QuestionKind> file(QuestionKind.Attachment kind) {
        var types = new CheckboxGroup<FileType>(editor.getTranslation(KEY + "file-types"));
        types.setItems(FileType.values());
        types.setValue(kind.types());
        types.addValueChangeListener(change -> changed.run());
        into().add(types);
        var megabytes = whole(KEY + "file-megabytes", kind.megabytes());
        return () -> new QuestionKind.Attachment(types.getValue(), megabytes.get());
    }

    Supplier<Integer> whole(String key, int value) {
        var field = new IntegerField(editor.getTranslation(key));
        field.setValue(value);
        field.addValueChangeListener(change -> changed.run());
        into().add(field);
        return () -> Objects.requireNonNullElse(field.getValue(), value);
    }

    private Supplier<BigDecimal> number(String key, BigDecimal value) {
        var field = new BigDecimalField(editor.getTranslation(key));
        field.setValue(value);
        field.addValueChangeListener(change -> changed.run());
        SavedAsTyped.every(field);
        into().add(field);
        return () -> Objects.requireNonNullElse(field.getValue(), value);
    }

    private LanguageFields label(String key, LocalizedText text) {
        var fields = new LanguageFields(key, LONGEST_LABEL, 1);
        fields.show(text);
        fields.onChange(changed);
        into().add(fields);
        return fields;
    }

    private HasComponents into() {
        return editor;
    }
}
