package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.questionnaire.AnswerFields;
import org.bastama.civic.consultations.questionnaire.Option;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.SavedAsTyped;
import org.jspecify.annotations.Nullable;

/** A question as the field that its kind needs; what it holds is read by {@link AnswerFields}. */
final class QuestionField extends Div {

    private final transient Question question;
    private final Runnable changed;
    private final Language language = ReaderLanguage.get();
    private final Map<String, List<String>> typed = new LinkedHashMap<>();
    private final transient HasValidation field;
    private boolean showing = true;

    /** The field, filled with what was typed before; every change is told. */
    QuestionField(Question question, Map<String, List<String>> before, Runnable changed) {
        this.question = question;
        this.changed = changed;
        typed.putAll(before);
        field = field();
        LanguageMark.mark(this, question.text());
        add((Component) field);
        showing = false;
    }

    Question question() {
        return question;
    }

    /** Where errors of the question are told. */
    HasValidation validation() {
        return field;
    }

    /** What a field of the question holds. */
    List<String> typed(String name) {
        return Objects.requireNonNullElse(typed.get(name), List.of());
    }

    private HasValidation field() {
        return switch (question.kind()) {
            case QuestionKind.Single kind -> radio(labels(kind.options()));
            case QuestionKind.Multiple kind -> boxes(labels(kind.options()));
            case QuestionKind.Scale kind -> radio(grades(kind));
            case QuestionKind.Ranking kind -> rows(kind.options(), ranks(kind));
            case QuestionKind.Matrix kind -> rows(kind.rows(), labels(kind.columns()));
            case QuestionKind.Amount kind -> number(kind);
            case QuestionKind.Day _ -> day();
            case QuestionKind.FreeText _ -> words();
            case QuestionKind.Attachment _ -> throw new IllegalStateException("files have a field of their own");
        };
    }

    private String label() {
        var text = question.text().in(language);
        return question.required() ? text + " (" + getTranslation("consultations.questionnaire.required") + ")" : text;
    }

    private String help() {
        return question.hint().in(language);
    }

    private Map<String, String> labels(List<Option> options) {
        var labels = new LinkedHashMap<String, String>();
        options.forEach(option -> labels.put(option.key(), option.text().in(language)));
        return labels;
    }

    private Map<String, String> grades(QuestionKind.Scale kind) {
        var grades = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(kind.from(), kind.to()).forEach(grade -> {
            var end = grade == kind.from()
                    ? kind.fromLabel().in(language)
                    : grade == kind.to() ? kind.toLabel().in(language) : "";
            grades.put(
                    String.valueOf(grade),
                    end.isEmpty() ? Formats.number(language, grade) : Formats.number(language, grade) + " – " + end);
        });
        return grades;
    }

    private static Map<String, String> ranks(QuestionKind.Ranking kind) {
        var ranks = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(1, kind.options().size())
                .mapToObj(String::valueOf)
                .forEach(rank -> ranks.put(rank, rank));
        return ranks;
    }

    /** Radio buttons cannot be taken back, unless there is one for no answer. */
    private RadioButtonGroup<String> radio(Map<String, String> labels) {
        var all = new LinkedHashMap<>(labels);
        if (!question.required()) {
            all.put("", getTranslation("consultations.questionnaire.no-answer"));
        }
        var group = new RadioButtonGroup<String>(label());
        group.addThemeName("vertical");
        group.setItems(all.keySet());
        group.setItemLabelGenerator(key -> all.getOrDefault(key, ""));
        group.setHelperText(help());
        typed(name()).stream().filter(all::containsKey).findFirst().ifPresent(group::setValue);
        group.addValueChangeListener(change -> put(name(), change.getValue()));
        return group;
    }

    private CheckboxGroup<String> boxes(Map<String, String> labels) {
        var group = new CheckboxGroup<String>(label());
        group.addThemeName("vertical");
        group.setItems(labels.keySet());
        group.setItemLabelGenerator(key -> labels.getOrDefault(key, ""));
        group.setHelperText(help());
        group.setValue(
                Set.copyOf(typed(name()).stream().filter(labels::containsKey).toList()));
        group.addValueChangeListener(change -> put(name(), new ArrayList<>(change.getValue())));
        return group;
    }

    private RowsField rows(List<Option> rows, Map<String, String> choices) {
        var field = new RowsField(label(), help());
        rows.forEach(row -> {
            var name = AnswerFields.name(question, row);
            field.row(
                    row.text().in(language),
                    choices,
                    typed(name).stream().findFirst().orElse(""),
                    chosen -> put(name, chosen));
        });
        return field;
    }

    private TextField number(QuestionKind.Amount kind) {
        var number = new TextField(label());
        var unit = kind.unit().in(language);
        number.setHelperText((help() + " " + unit).strip());
        number.getElement().setAttribute("inputmode", "decimal");
        text(number);
        SavedAsTyped.every(number);
        return number;
    }

    private TextArea words() {
        var words = new TextArea(label());
        words.setHelperText(help());
        words.setMinRows(3);
        words.setWidthFull();
        text(words);
        SavedAsTyped.every(words);
        return words;
    }

    private void text(HasValue<?, String> control) {
        control.setValue(String.join("\n", typed(name())));
        control.addValueChangeListener(change -> put(name(), change.getValue()));
    }

    private DayField day() {
        var day = new DayField(label());
        day.setHelperText(help());
        typed(name()).stream().findFirst().map(LocalDate::parse).ifPresent(day::setValue);
        day.addValueChangeListener(change ->
                put(name(), change.getValue() == null ? "" : change.getValue().toString()));
        return day;
    }

    private String name() {
        return AnswerFields.name(question);
    }

    private void put(String name, @Nullable String value) {
        put(name, value == null ? List.of() : List.of(value));
    }

    private void put(String name, List<String> values) {
        typed.put(name, values);
        if (!showing) {
            changed.run();
        }
    }
}
