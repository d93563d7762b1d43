package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;

/**
 * Fields of drafts that are saved while one types, so that a lost page loses next to nothing.
 *
 * <p>Each event carries the value as well: Flow's client sends an event that waited, but forgets the value if the last
 * input left it as it was, as the further lines of a pasted text and some keyboards of phones do. What is on the screen
 * would never come to the server.
 */
public final class SavedAsTyped {

    /** What is typed is on the server after this, whether one pauses or goes on typing. */
    public static final int EVERY_MILLIS = 250;

    private static final String VALUE = "element.value";

    private SavedAsTyped() {}

    /** Lets a field, a component, tell its value in short intervals while one types. */
    public static void every(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(EVERY_MILLIS);
        ((Component) field)
                .getElement()
                .addEventListener("input", SavedAsTyped::take)
                .addEventData(VALUE)
                .throttle(EVERY_MILLIS);
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
