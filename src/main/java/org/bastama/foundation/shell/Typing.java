package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;

/**
 * Fields whose value is wanted while one types.
 *
 * <p>Each event carries the value as well: Flow's client sends an event that waited, but forgets the value if the last
 * input left it as it was, as the further lines of a pasted text and some keyboards of phones do. What is on the screen
 * would never come to the server.
 */
public final class Typing {

    private static final String VALUE = "element.value";

    private Typing() {}

    /** The field, a component, tells its value when nothing was typed for so many milliseconds. */
    public static void tellAfterPause(HasValueChangeMode field, int milliseconds) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(milliseconds);
        listen(field).debounce(milliseconds, DebouncePhase.TRAILING);
    }

    /** The field, a component, tells its value at once, then in such intervals, in milliseconds, while one types. */
    public static void tellEvery(HasValueChangeMode field, int milliseconds) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(milliseconds);
        listen(field).throttle(milliseconds);
    }

    private static DomListenerRegistration listen(HasValueChangeMode field) {
        return ((Component) field)
                .getElement()
                .addEventListener("input", Typing::take)
                .addEventData(VALUE);
    }

    /** Takes the value as one that the browser has: sending it back would undo what is typed meanwhile. */
    private static void take(DomEvent event) {
        var value = event.getEventData().get(VALUE);
        var element = event.getSource();
        if (value != null && value.isString() && !value.asString().equals(element.getProperty("value", ""))) {
            element.getNode().getFeature(ElementPropertyMap.class).setProperty("value", value.asString(), false);
        }
    }
}
