package org.bastama.foundation.shell;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.foundation.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A field made of the browser's own control, where Vaadin's component fails a screen reader: label, help and error are
 * tied to the control as HTML knows it.
 */
public abstract class NativeField<S extends NativeField<S, T>, T extends @Nullable Object>
        extends AbstractCompositeField<Div, S, T> implements HasLabel, HasValidation, HasHelper, Focusable<S> {

    private final Component control;
    private final NativeLabel label = new NativeLabel();
    private final Paragraph help = new Paragraph();
    private final Paragraph error = new Paragraph();
    private boolean invalid;

    /** A field around a control; the value of an empty field may be null. */
    protected NativeField(Component control, @Nullable T emptyValue) {
        super(emptyValue);
        this.control = control;
        var id = "f" + Ids.randomKey();
        control.setId(id);
        label.setFor(id);
        help.setId(id + "-help");
        error.setId(id + "-error");
        help.addClassNames("b-field-help");
        error.addClassNames("b-field-error");
        help.setVisible(false);
        error.setVisible(false);
        getContent().addClassName("b-field");
        getContent().add(label, control, help, error);
    }

    /** Where a subclass puts more, below the control. */
    protected Div around() {
        return getContent();
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
    public void setHelperText(@Nullable String text) {
        help.setText(text);
        help.setVisible(text != null && !text.isBlank());
        describe();
    }

    @Override
    public String getHelperText() {
        return help.getText();
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(message);
        error.setVisible(invalid);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        this.invalid = invalid;
        error.setVisible(invalid);
        control.getElement().setAttribute("aria-invalid", String.valueOf(invalid));
        describe();
    }

    @Override
    public boolean isInvalid() {
        return invalid;
    }

    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        control.getElement().setAttribute("aria-required", String.valueOf(required));
        label.setClassName("b-required", required);
    }

    @Override
    public boolean isRequiredIndicatorVisible() {
        return label.hasClassName("b-required");
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        control.getElement().setAttribute("disabled", readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return control.getElement().hasAttribute("disabled");
    }

    @Override
    public void focus() {
        control.getElement().callJsFunction("focus");
    }

    private void describe() {
        var ids = (help.isVisible() ? help.getId().orElse("") + " " : "")
                + (invalid ? error.getId().orElse("") : "");
        if (ids.isBlank()) {
            control.getElement().removeAttribute("aria-describedby");
        } else {
            control.getElement().setAttribute("aria-describedby", ids.strip());
        }
    }
}
