package org.bastama.foundation.shell;

import com.vaadin.flow.component.html.Input;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Hours and minutes, in the browser's own time control; null when empty or impossible. */
public final class TimeField extends NativeField<TimeField, @Nullable LocalTime> {

    private final Input input;

    /** An empty field with a label. */
    public TimeField(String label) {
        this(new Input(), label);
    }

    private TimeField(Input input, String label) {
        super(input, null);
        this.input = input;
        input.setType("time");
        input.addValueChangeListener(event -> setModelValue(parse(event.getValue()), event.isFromClient()));
        setLabel(label);
    }

    @Override
    protected void setPresentationValue(@Nullable LocalTime time) {
        input.setValue(time == null ? "" : time.toString());
    }

    private static @Nullable LocalTime parse(String typed) {
        try {
            return typed.isBlank() ? null : LocalTime.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
