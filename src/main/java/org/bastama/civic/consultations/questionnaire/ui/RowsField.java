package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shell.NativeSelect;
import org.jspecify.annotations.Nullable;

/** A select for each row of a matrix or option to be ranked, as one group under one label. */
final class RowsField extends Div implements HasValidation, HasLabel {

    private final Span label = new Span();
    private final Paragraph help = new Paragraph();
    private final Paragraph error = new Paragraph();

    RowsField(String text, String helpText) {
        var id = "f" + Ids.randomKey();
        label.setText(text);
        label.setId(id);
        label.addClassName("consultations-group-label");
        help.setText(helpText);
        help.addClassName("b-field-help");
        help.setVisible(!helpText.isEmpty());
        error.addClassName("b-field-error");
        error.setId(id + "-error");
        error.setVisible(false);
        addClassName("consultations-rows");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id);
        add(label, help, error);
    }

    /** Adds a row; what is chosen in it is handed on, empty where nothing is. */
    void row(String text, Map<String, String> choices, String chosen, Consumer<String> changed) {
        var all = new LinkedHashMap<String, String>();
        all.put("", getTranslation("consultations.questionnaire.choose"));
        all.putAll(choices);
        var select = new NativeSelect(text, all);
        select.setValue(all.containsKey(chosen) ? chosen : "");
        select.addValueChangeListener(change -> changed.accept(change.getValue()));
        add(select);
    }

    @Override
    public void setLabel(String text) {
        label.setText(text);
    }

    @Override
    public String getLabel() {
        return label.getText();
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(message == null ? "" : message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
        if (invalid) {
            getElement().setAttribute("aria-describedby", error.getId().orElse(""));
        } else {
            getElement().removeAttribute("aria-describedby");
        }
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
