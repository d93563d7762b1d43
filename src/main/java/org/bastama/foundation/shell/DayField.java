package org.bastama.foundation.shell;

import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day, in the browser's own date control; null when empty or impossible. */
public final class DayField extends NativeField<DayField, @Nullable LocalDate> {

    private final Input input;

    /** An empty field with a label. */
    public DayField(String label) {
        this(new Input(), label);
    }

    private DayField(Input input, String label) {
        super(input, null);
        this.input = input;
        input.setType("date");
        input.addValueChangeListener(event -> setModelValue(parse(event.getValue()), event.isFromClient()));
        setLabel(label);
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate day) {
        input.setValue(day == null ? "" : day.toString());
    }

    private static @Nullable LocalDate parse(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
