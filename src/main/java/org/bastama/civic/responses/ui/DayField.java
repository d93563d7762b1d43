package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The browser's own date field with a label and a place for an error. Value: the ISO date, or empty. */
@Tag("div")
class DayField extends AbstractField<DayField, String> implements HasValidation, HasStyle, Focusable<DayField> {

    private static final AtomicInteger IDS = new AtomicInteger();

    private final Element input = new Element("input");
    private final Element error = new Element("p");

    DayField(String label) {
        super("");
        addClassNames("b-select", "responses-day");
        var id = "day-" + IDS.incrementAndGet();
        input.setAttribute("id", id).setAttribute("type", "date");
        error.setAttribute("id", id + "-error").setAttribute("class", "b-error");
        getElement().appendChild(new Element("label").setAttribute("for", id).setText(label), input, error);
        setInvalid(false);
        input.addEventListener("change", event -> setModelValue(
                        event.getEventData().get("event.target.value").asString(), true))
                .addEventData("event.target.value");
    }

    /** The chosen day. */
    Optional<LocalDate> day() {
        try {
            return getValue().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(getValue()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** Limits what the browser offers; the use case checks. */
    void between(LocalDate first, LocalDate last) {
        input.setAttribute("min", first.toString()).setAttribute("max", last.toString());
    }

    @Override
    protected void setPresentationValue(String value) {
        input.setAttribute("value", value);
        input.executeJs("this.value=$0", value);
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
        input.setAttribute("aria-invalid", Boolean.toString(invalid));
        if (invalid) {
            input.setAttribute("aria-describedby", error.getAttribute("id"));
        } else {
            input.removeAttribute("aria-describedby");
        }
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return "true".equals(input.getAttribute("aria-invalid"));
    }

    @Override
    public void focus() {
        input.executeJs("this.focus()");
    }
}
