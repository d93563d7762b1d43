package org.bastama.foundation.shell;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The browser's own select with a label and a place for an error: it never fails a screen reader. Value: the key. */
@Tag("div")
public class NativeSelect extends AbstractField<NativeSelect, String>
        implements HasLabel, HasValidation, HasStyle, Focusable<NativeSelect> {

    private static final AtomicInteger IDS = new AtomicInteger();

    private final Element label = new Element("label");
    private final Element select = new Element("select");
    private final Element error = new Element("p");

    /** A select of these keys with their texts, in this order; the first is chosen. */
    public NativeSelect(String text, Map<String, String> choices) {
        super("");
        addClassName("b-select");
        var id = "select-" + IDS.incrementAndGet();
        select.setAttribute("id", id);
        error.setAttribute("id", id + "-error").setAttribute("class", "b-error");
        label.setAttribute("for", id).setText(text);
        getElement().appendChild(label, select, error);
        setChoices(choices);
        setInvalid(false);
        select.addEventListener(
                        "change",
                        event -> setModelValue(
                                event.getEventData().get("event.target.value").asString(), true))
                .addEventData("event.target.value");
    }

    /** Other choices; the value becomes the first of them unless it is still among them. */
    public final void setChoices(Map<String, String> choices) {
        select.removeAllChildren();
        choices.forEach((key, text) -> select.appendChild(
                new Element("option").setAttribute("value", key).setText(text)));
        if (!choices.containsKey(getValue())) {
            setValue(choices.keySet().stream().findFirst().orElse(""));
        } else {
            setPresentationValue(getValue());
        }
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
    protected void setPresentationValue(String value) {
        select.executeJs("this.value=$0", value);
        select.getChildren()
                .forEach(option -> option.setAttribute("selected", value.equals(option.getAttribute("value"))));
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(message == null ? "" : message);
    }

    @Override
    public @Nullable String getErrorMessage() {
        return error.getText();
    }

    @Override
    public final void setInvalid(boolean invalid) {
        select.setAttribute("aria-invalid", Boolean.toString(invalid));
        if (invalid) {
            select.setAttribute("aria-describedby", error.getAttribute("id"));
        } else {
            select.removeAttribute("aria-describedby");
        }
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return "true".equals(select.getAttribute("aria-invalid"));
    }

    @Override
    public void focus() {
        select.executeJs("this.focus()");
    }
}
