package org.bastama.foundation.shell;

import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Fields of drafts that are saved while one types, so that a lost page loses next to nothing. */
public final class SavedAsTyped {

    /** What is typed is on the server after this, whether one pauses or goes on typing. */
    public static final int EVERY_MILLIS = 250;

    private SavedAsTyped() {}

    /** Lets a field tell its value in short intervals while one types. */
    public static void every(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(EVERY_MILLIS);
    }
}
